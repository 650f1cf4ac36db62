using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;
using UglyToad.PdfPig.Tokens;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>The colours in use: gray, RGB and CMYK, with or without a profile. Any other is unknown, and taken for one that is seen.</summary>
internal sealed class Inks(PlainResources resources) : IColorSpaceContext
{
    private int _strokeParts = 1;
    private int _fillParts = 1;

    /// <summary>The colour of lines; null where it is unknown.</summary>
    public Ink? Stroke { get; private set; } = Ink.Black;

    /// <summary>The colour of areas and letters; null where it is unknown.</summary>
    public Ink? Fill { get; private set; } = Ink.Black;

    /// <summary>Whether areas are filled with a pattern, between whose marks one may see what is under them.</summary>
    public bool IsPattern { get; private set; }

    /// <summary>Whether what is drawn goes through a mask, which may let only some of it be seen.</summary>
    public bool IsMasked { get; set; }

    public ColorSpaceDetails CurrentStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public ColorSpaceDetails CurrentNonStrokingColorSpace => DeviceGrayColorSpaceDetails.Instance;

    public void SetStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _strokeParts = PartsOf(colorspace);
        Stroke = _strokeParts > 0 ? Ink.Black : null;
    }

    public void SetNonStrokingColorspace(NameToken colorspace, DictionaryToken? dictionary = null)
    {
        _fillParts = PartsOf(colorspace);
        SetFill(_fillParts > 0 ? Ink.Black : null);
    }

    public void SetStrokingColor(double[] operands, NameToken? patternName = null) => Stroke = patternName is null ? Of(operands, _strokeParts) : null;

    public void SetStrokingColorGray(double gray) => Stroke = Of([gray], _strokeParts = 1);

    public void SetStrokingColorRgb(double r, double g, double b) => Stroke = Of([r, g, b], _strokeParts = 3);

    public void SetStrokingColorCmyk(double c, double m, double y, double k) => Stroke = Of([c, m, y, k], _strokeParts = 4);

    public void SetNonStrokingColor(double[] operands, NameToken? patternName = null)
    {
        SetFill(patternName is null ? Of(operands, _fillParts) : null);
        IsPattern = patternName is not null;
    }

    public void SetNonStrokingColorGray(double gray) => SetFill(Of([gray], _fillParts = 1));

    public void SetNonStrokingColorRgb(double r, double g, double b) => SetFill(Of([r, g, b], _fillParts = 3));

    public void SetNonStrokingColorCmyk(double c, double m, double y, double k) => SetFill(Of([c, m, y, k], _fillParts = 4));

    public IColorSpaceContext DeepClone() => new Inks(resources) { _strokeParts = _strokeParts, _fillParts = _fillParts, Stroke = Stroke, Fill = Fill, IsPattern = IsPattern, IsMasked = IsMasked };

    private void SetFill(Ink? ink)
    {
        Fill = ink;
        IsPattern = false;
    }

    /// <summary>Of how many parts a colour of a space is mixed; 0 for a space that is not known.</summary>
    private int PartsOf(NameToken space)
        => PartsByName(space) is > 0 and var parts ? parts : PartsOf(resources.ColourSpace(space));

    private int PartsOf(IToken? space)
    {
        if (resources.Get<NameToken>(space) is { } name)
            return PartsByName(name);
        if (resources.Get<ArrayToken>(space) is not { Data: [NameToken family, ..] } array)
            return 0;
        return family.Data switch
        {
            "CalGray" => 1,
            "CalRGB" => 3,
            "ICCBased" when array.Data.Count > 1 && resources.Get<StreamToken>(array.Data[1]) is { } profile
                && profile.StreamDictionary.TryGet(NameToken.N, out var count) && resources.Get<NumericToken>(count) is { } number => number.Int,
            _ => PartsByName(family),
        };
    }

    private static int PartsByName(NameToken name) => name.Data switch
    {
        "DeviceGray" or "G" => 1,
        "DeviceRGB" or "RGB" => 3,
        "DeviceCMYK" or "CMYK" => 4,
        _ => 0,
    };

    private static Ink? Of(double[] values, int parts) => (parts, values) switch
    {
        (1, [var gray]) => Ink.OfGray(gray),
        (3, [var red, var green, var blue]) => new Ink(red, green, blue),
        (4, [var cyan, var magenta, var yellow, var key]) => Ink.OfCmyk(cyan, magenta, yellow, key),
        _ => null,
    };
}
