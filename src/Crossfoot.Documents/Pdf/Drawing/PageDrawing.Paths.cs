using System;
using System.Collections.Generic;
using System.Linq;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <content>The lines, areas and pictures of a page.</content>
internal sealed partial class PageDrawing
{
    // An area no wider than this is a line.
    private const double LineWidth = 3;

    // A line may lean by so much over its whole length.
    private const double MostLean = 1;

    // What is less opaque than this is not seen; what is more than the second hides what is under it.
    private const double LeastAlpha = 0.05;
    private const double Opaque = 0.95;

    // Of more areas in one path nobody asks whether they lie in one another.
    private const int MostAreas = 64;

    private static readonly NameToken[] Masks = [NameToken.Smask, NameToken.Mask, NameToken.ImageMask];

    private readonly List<List<PdfPoint>> _path = [];
    private bool _isStencil;
    private bool _isClip;
    private bool _isCurved;

    /// <summary>Whether an area that is drawn now hides what is under it.</summary>
    private bool IsOpaque => GetCurrentState() is { BlendMode: BlendMode.Normal, AlphaConstantNonStroking: > Opaque }
        && !Inks.IsMasked && !Inks.IsPattern && _translucent == 0;

    public override void BeginSubpath() => _path.Add([]);

    public override PdfPoint? CloseSubpath()
    {
        if (_path.Count == 0 || _path[^1].Count == 0)
            return null;
        var start = _path[^1][0];
        _path[^1].Add(start);
        return start;
    }

    public override void MoveTo(double x, double y)
    {
        BeginSubpath();
        Add(x, y);
    }

    public override void LineTo(double x, double y)
    {
        if (_path.Count == 0)
            BeginSubpath();
        Add(x, y);
    }

    // A curve is no ruling line: it ends the straight piece, and goes on where it leads.
    public override void BezierCurveTo(double x2, double y2, double x3, double y3)
    {
        _isCurved = true;
        MoveTo(x3, y3);
    }

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => BezierCurveTo(x2, y2, x3, y3);

    public override void Rectangle(double x, double y, double width, double height)
    {
        MoveTo(x, y);
        Add(x + width, y);
        Add(x + width, y + height);
        Add(x, y + height);
        CloseSubpath();
    }

    public override void StrokePath(bool close) => Paint(isFilled: false, isStroked: true, close);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(isFilled: true, isStroked: false, close);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(isFilled: true, isStroked: true, close);

    public override void ClosePath() => EndPath();

    public override void EndPath()
    {
        if (_isClip && Bounds() is { } bounds)
            Narrow(new Clip(bounds, _path.Count == 1 && !_isCurved && IsRectangle(_path[0], bounds)));
        _path.Clear();
        (_isClip, _isCurved) = (false, false);
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _isClip = true;

    public override void PaintShading(NameToken shadingName) => _canvas.Fill(_clips.Peek().Box, null, _clips.Peek().Box, hides: false);

    public override void BeginInlineImage()
    {
    }

    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties)
        => _isStencil = properties.ContainsKey(NameToken.Im) || properties.ContainsKey(NameToken.ImageMask);

    public override void EndInlineImage(Memory<byte> bytes) => DrawPicture(isWhole: !_isStencil);

    /// <summary>A picture with a mask, such as a seal, lets be seen what is under it.</summary>
    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord)
    {
        var entries = xObjectContentRecord.Stream.StreamDictionary;
        if (!entries.TryGet(MarkedText.LayerOf, out var layer) || _options.Layers?.IsOff(layer) != true)
            DrawPicture(!Array.Exists(Masks, entries.ContainsKey));
    }

    protected override void RenderInlineImage(InlineImage inlineImage) => DrawPicture(isWhole: false);

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
        => Narrow(new Clip(Around([rectangle.TopLeft, rectangle.TopRight, rectangle.BottomLeft, rectangle.BottomRight], CurrentTransformationMatrix), IsUpright));

    /// <summary>Whether a rectangle that is drawn now is one along the edges of the page.</summary>
    private bool IsUpright => CurrentTransformationMatrix is { B: 0, C: 0 } or { A: 0, D: 0 };

    private void DrawPicture(bool isWhole)
    {
        if (!_marked.IsHidden && GetCurrentState().AlphaConstantNonStroking > LeastAlpha)
            _canvas.Picture(Around([new(0, 0), new(1, 0), new(0, 1), new(1, 1)], CurrentTransformationMatrix), _clips.Peek().Box, isWhole && IsUpright && IsOpaque && _clips.Peek().IsExact);
    }

    private void Narrow(Clip clip)
    {
        var before = _clips.Pop();
        _clips.Push(new Clip(before.Box.Within(clip.Box), before.IsExact && clip.IsExact));
    }

    private void Add(double x, double y)
    {
        var point = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        CurrentPosition = point;
        _path[^1].Add(point);
    }

    private void Paint(bool isFilled, bool isStroked, bool close)
    {
        if (close)
            CloseSubpath();
        var state = GetCurrentState();
        if (!_marked.IsHidden)
        {
            if (isFilled && state.AlphaConstantNonStroking > LeastAlpha)
                FillPieces();
            foreach (var piece in _path)
            {
                _work.TakeOperations(1);
                if (isStroked && state.AlphaConstantStroking > LeastAlpha)
                    StrokePiece(piece);
            }
        }

        EndPath();
    }

    private void StrokePiece(List<PdfPoint> piece)
    {
        for (var i = 1; i < piece.Count; i++)
        {
            _work.TakeOperations(1);
            DrawRule(Around([piece[i - 1], piece[i]], TransformationMatrix.Identity), MostLean, Inks.Stroke);
        }
    }

    /// <summary>
    /// Fills rectangles: an area, or a line where it is thin. Of other shapes, and of areas in one another, nobody knows without more
    /// ado which part is filled: they hide nothing, and what stands on them is seen.
    /// </summary>
    private void FillPieces()
    {
        var areas = new List<Box>();
        var isPlain = !_isCurved;
        foreach (var piece in _path.Where(static piece => piece.Count > 2))
        {
            _work.TakeOperations(1);
            var box = Around(piece, TransformationMatrix.Identity);
            if (Math.Min(box.Width, box.Height) <= LineWidth)
            {
                if (!_isCurved)
                    DrawRule(box, LineWidth, Inks.Fill);
                continue;
            }

            isPlain &= IsRectangle(piece, box);
            areas.Add(box);
        }

        if (isPlain && areas.Count <= MostAreas && !areas.Where((area, i) => areas.Take(i).Any(other => Overlap(area, other))).Any())
        {
            foreach (var area in areas)
                _canvas.Fill(area, IsOpaque ? Inks.Fill : null, _clips.Peek().Box, IsOpaque && _clips.Peek().IsExact);
        }
        else if (Inks.Fill?.IsLike(Ink.Paper) != true && Bounds() is { } bounds)
        {
            _canvas.Fill(bounds, null, _clips.Peek().Box, hides: false);
        }
    }

    private static bool Overlap(Box box, Box other) => box.Within(other) is { Width: > LineWidth, Height: > LineWidth };

    private bool IsRectangle(List<PdfPoint> piece, Box box)
    {
        var height = _canvas.Page.Height;
        foreach (var point in piece)
        {
            var isAtSide = Math.Abs(point.X - box.Left) < MostLean || Math.Abs(point.X - box.Right) < MostLean;
            var isAtEdge = Math.Abs(height - point.Y - box.Top) < MostLean || Math.Abs(height - point.Y - box.Bottom) < MostLean;
            if (!isAtSide || !isAtEdge)
                return false;
        }

        return piece.Count is 4 or 5;
    }

    private void DrawRule(Box box, double thickness, Ink? ink)
    {
        if (box.Height <= thickness && box.Width > box.Height)
            _canvas.Draw(new Rule(box.MiddleY, box.Left, box.Right, IsDown: false), ink, _clips.Peek().Box);
        else if (box.Width <= thickness && box.Height > box.Width)
            _canvas.Draw(new Rule(box.MiddleX, box.Top, box.Bottom, IsDown: true), ink, _clips.Peek().Box);
    }

    private Box? Bounds()
    {
        Box? bounds = null;
        foreach (var piece in _path)
        {
            if (piece.Count > 0)
                bounds = bounds is { } so ? so.With(Around(piece, TransformationMatrix.Identity)) : Around(piece, TransformationMatrix.Identity);
        }

        return bounds;
    }

    /// <summary>The box around some points, from the upper left corner of the page.</summary>
    private Box Around(IReadOnlyList<PdfPoint> points, in TransformationMatrix matrix)
    {
        var box = new Box(double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var point in points)
        {
            var (x, y) = matrix.Transform(point.X, point.Y);
            box = box.With(new Box(x, _canvas.Page.Height - y, x, _canvas.Page.Height - y));
        }

        return box;
    }
}
