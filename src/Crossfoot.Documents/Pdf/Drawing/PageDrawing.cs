using System;
using System.Collections.Generic;
using Crossfoot.Documents.Pdf.Opening;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Geometry;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Core;
using UglyToad.PdfPig.Graphics.Operations;
using UglyToad.PdfPig.PdfFonts;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>
/// Draws a page, operation by operation, and keeps the letters and lines that are seen. Each operation, letter and form counts
/// against the budget before it is drawn.
/// </summary>
internal sealed partial class PageDrawing : BaseStreamProcessor<SeenPage>
{
    // Of the height of a line, so much is above the base line.
    private const double Ascent = 0.8;

    // Text within these degrees of an edge of the page goes along it.
    private const double MostSlant = 3;

    private readonly SeenOptions _options;
    private readonly PdfWork _work;
    private readonly Canvas _canvas;
    private readonly Stack<Clip> _clips = new();
    private readonly MarkedText _marked;
    private Message? _refusal;
    private int _depth;
    private int _translucent;

    public PageDrawing(int number, SeenPages pages, CropBox cropBox, UserSpaceUnit unit, PageRotationDegrees rotation, TransformationMatrix matrix, SeenOptions options)
        : base(number, pages.ResourceStore, pages.PdfScanner, pages.PageContentParser, pages.FilterProvider, cropBox, unit, rotation, matrix, options)
    {
        _options = options;
        _work = options.Work;
        var bounds = cropBox.GetVisibleBounds(rotation);
        _canvas = new Canvas(bounds.Width, bounds.Height, _work);
        _clips.Push(new Clip(_canvas.Page, IsExact: true));
        _marked = new MarkedText(options.Layers, pages.PdfScanner);
        GetCurrentState().ColorSpaceContext = new Inks((PlainResources)pages.ResourceStore);
    }

    private Inks Inks => (Inks)GetCurrentState().ColorSpaceContext!;

    public override SeenPage Process(int pageNumberCurrent, IReadOnlyList<IGraphicsStateOperation> operations)
    {
        ProcessOperations(operations);
        _work.Check();
        return new SeenPage(pageNumberCurrent, _canvas.Page.Width, _canvas.Page.Height, _canvas.Letters(), _canvas.Rules, _canvas.HasPicture) { Refusal = _refusal };
    }

    public override void RenderGlyph(
        IFont font,
        CurrentGraphicsState currentState,
        double fontSize,
        double pointSize,
        int code,
        string unicode,
        long currentOffset,
        in TransformationMatrix renderingMatrix,
        in TransformationMatrix textMatrix,
        in TransformationMatrix transformationMatrix,
        CharacterBoundingBox characterBoundingBox)
    {
        _work.TakeOperations(1);
        var mode = currentState.FontState.TextRenderingMode;
        var isStroked = mode is TextRenderingMode.Stroke or TextRenderingMode.StrokeClip;
        if (mode is TextRenderingMode.Neither or TextRenderingMode.NeitherClip || _marked.IsHidden
            || (isStroked ? currentState.AlphaConstantStroking : currentState.AlphaConstantNonStroking) <= LeastAlpha)
        {
            return;
        }

        var place = renderingMatrix.Multiply(textMatrix).Multiply(transformationMatrix);
        var letter = Place(unicode, place, Math.Abs(characterBoundingBox.Width));
        if (string.IsNullOrWhiteSpace(unicode) && font.TryGetUnicode(code, out _))
        {
            _marked.Show(" ");
            return;
        }

        if (!_canvas.Draw(letter, isStroked ? Inks.Stroke : Inks.Fill, _clips.Peek().Box))
            return;
        _marked.Show(unicode);
        _refusal ??= LetterFault.Find(font, code, unicode, PageNumber, ((PlainResources)ResourceStore).IsNameless(font));
    }

    public override void BeginMarkedContent(NameToken name, NameToken? propertyDictionaryName, DictionaryToken? properties)
    {
        var named = propertyDictionaryName is null ? null : ((PlainResources)ResourceStore).MarkedContent(propertyDictionaryName);
        _work.CheckDepth(_marked.Depth);
        _marked.Begin(name, named, properties);
    }

    public override void EndMarkedContent()
    {
        if (_marked.End() is var (shown, said))
            _refusal ??= PdfMessages.OtherText.With(PageNumber, shown, said);
    }

    public override void SetNamedGraphicsState(NameToken stateName)
    {
        base.SetNamedGraphicsState(stateName);
        Inks.IsMasked = ((PlainResources)ResourceStore).Masks(stateName) ?? Inks.IsMasked;
    }

    public override void PushState()
    {
        _work.CheckDepth(StackSize);
        base.PushState();
        _clips.Push(_clips.Peek());
    }

    public override void PopState()
    {
        if (StackSize > 1)
            _clips.Pop();
        base.PopState();
    }

    protected override void ProcessOperations(IReadOnlyList<IGraphicsStateOperation> operations)
    {
        foreach (var operation in operations)
        {
            _work.TakeOperations(1);
            operation.Run(this);
        }
    }

    /// <summary>A form is drawn wherever it is named, forms in it as well: what draws itself would never end.</summary>
    protected override void ProcessFormXObject(StreamToken formStream, NameToken xObjectName)
    {
        if (formStream.StreamDictionary.TryGet(MarkedText.LayerOf, out var layer) && _options.Layers?.IsOff(layer) == true)
            return;
        // A group is drawn as one, so that in it all begins opaque and unmasked, and what it is drawn with holds for the whole of it.
        var isGroup = formStream.StreamDictionary.ContainsKey(NameToken.Group);
        if (isGroup && GetCurrentState().AlphaConstantNonStroking <= LeastAlpha)
            return;
        var isTranslucent = isGroup && !IsOpaque;
        _work.CheckDepth(++_depth);
        _translucent += isTranslucent ? 1 : 0;
        base.ProcessFormXObject(formStream, xObjectName);
        _translucent -= isTranslucent ? 1 : 0;
        _depth--;
    }

    /// <summary>The letter in the coordinates of the page.</summary>
    private Letter Place(string text, in TransformationMatrix matrix, double width)
    {
        var (start, end) = (matrix.Transform(new PdfPoint(0, Ascent - 1)), matrix.Transform(new PdfPoint(width, Ascent)));
        var (foot, head) = (matrix.Transform(new PdfPoint(0, 0)), matrix.Transform(new PdfPoint(0, 1)));
        var (x, y) = (head.X - foot.X, head.Y - foot.Y);
        var height = _canvas.Page.Height;
        var box = new Box(Math.Min(start.X, end.X), height - Math.Max(start.Y, end.Y), Math.Max(start.X, end.X), height - Math.Min(start.Y, end.Y));
        return new Letter(text, box, Math.Sqrt((x * x) + (y * y)), QuarterOf(x, y));
    }

    /// <summary>The direction of a line whose letters stand upright in the direction that is given.</summary>
    private static int QuarterOf(double x, double y)
    {
        var turn = (Math.Atan2(y, x) * 180 / Math.PI) - 90;
        var quarter = (int)Math.Round(turn / 90);
        return Math.Abs(turn - (quarter * 90)) > MostSlant ? -1 : (quarter + 4) % 4;
    }
}
