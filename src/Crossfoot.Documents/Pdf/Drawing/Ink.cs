using System;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>A colour, as far as it tells what is seen.</summary>
internal readonly record struct Ink(double Red, double Green, double Blue)
{
    // Two colours that differ by less are one to the eye.
    private const double LeastContrast = 0.05;

    public static Ink Paper => new(1, 1, 1);

    public static Ink Black => default;

    public static Ink OfGray(double gray) => new(gray, gray, gray);

    public static Ink OfCmyk(double cyan, double magenta, double yellow, double key)
        => new((1 - cyan) * (1 - key), (1 - magenta) * (1 - key), (1 - yellow) * (1 - key));

    public bool IsLike(Ink other)
        => Math.Abs(Red - other.Red) < LeastContrast && Math.Abs(Green - other.Green) < LeastContrast && Math.Abs(Blue - other.Blue) < LeastContrast;
}
