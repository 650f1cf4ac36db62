using System;
using System.Collections.Generic;
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

    private readonly List<List<PdfPoint>> _path = [];
    private bool _isClip;

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
    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => MoveTo(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => MoveTo(x3, y3);

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
            Clip(bounds);
        _path.Clear();
        _isClip = false;
    }

    public override void ModifyClippingIntersect(FillingRule clippingRule) => _isClip = true;

    public override void PaintShading(NameToken shadingName) => _canvas.Fill(_clips.Peek(), null, _clips.Peek());

    public override void BeginInlineImage()
    {
    }

    public override void SetInlineImageProperties(IReadOnlyDictionary<NameToken, IToken> properties)
    {
    }

    public override void EndInlineImage(Memory<byte> bytes) => DrawPicture();

    protected override void RenderXObjectImage(XObjectContentRecord xObjectContentRecord) => DrawPicture();

    protected override void RenderInlineImage(InlineImage inlineImage) => DrawPicture();

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
        => Clip(Around([rectangle.TopLeft, rectangle.TopRight, rectangle.BottomLeft, rectangle.BottomRight], CurrentTransformationMatrix));

    private void DrawPicture()
    {
        if (!_marked.IsHidden && GetCurrentState().AlphaConstantNonStroking > LeastAlpha)
            _canvas.Picture(Around([new(0, 0), new(1, 0), new(0, 1), new(1, 1)], CurrentTransformationMatrix), _clips.Peek());
    }

    private void Clip(Box box) => _clips.Push(_clips.Pop().Within(box));

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
            foreach (var piece in _path)
            {
                _work.TakeOperations(1);
                if (isFilled && state.AlphaConstantNonStroking > LeastAlpha)
                    FillPiece(piece, hides: state.AlphaConstantNonStroking > Opaque && state.BlendMode == BlendMode.Normal);
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

    /// <summary>A filled rectangle is an area, or a line where it is thin. Other shapes hide nothing for certain.</summary>
    private void FillPiece(List<PdfPoint> piece, bool hides)
    {
        if (piece.Count < 3)
            return;
        var box = Around(piece, TransformationMatrix.Identity);
        if (Math.Min(box.Width, box.Height) <= LineWidth)
            DrawRule(box, LineWidth, Inks.Fill);
        else if (hides && IsRectangle(piece, box))
            _canvas.Fill(box, Inks.Fill, _clips.Peek());
    }

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
            _canvas.Draw(new Rule(box.MiddleY, box.Left, box.Right, IsDown: false), ink, _clips.Peek());
        else if (box.Width <= thickness && box.Height > box.Width)
            _canvas.Draw(new Rule(box.MiddleX, box.Top, box.Bottom, IsDown: true), ink, _clips.Peek());
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
