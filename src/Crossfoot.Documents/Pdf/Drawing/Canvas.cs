using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Opening;

namespace Crossfoot.Documents.Pdf.Drawing;

/// <summary>
/// What has been drawn on a page so far and is still seen. What is drawn later covers what was there; what has the colour of the
/// ground under it is not seen.
/// </summary>
internal sealed class Canvas(double width, double height, PdfWork work)
{
    // The page is looked at in so many fields each way, so that one area need not be compared with every letter.
    private const int Fields = 16;

    // Looking at so many letters or areas costs as much as one operation.
    private const int LooksPerOperation = 16;

    // Glyphs of one character this near to each other are one that was drawn twice, to look bold.
    private const double Nearness = 0.5;

    // What is not wider or higher than this is a line and covers nothing.
    private const double LineWidth = 3;

    // A picture that takes this much of a page is the page.
    private const double MostOfPage = 0.5;

    private readonly List<Letter?> _letters = [];
    private readonly List<Area> _areas = [];
    private readonly List<Rule> _rules = [];
    private readonly Dictionary<(int Column, int Row), List<int>> _lettersByField = [];
    private readonly Dictionary<(int Column, int Row), List<int>> _areasByField = [];
    private readonly HashSet<(string Text, int Column, int Row)> _placed = [];
    private double _pictured;
    private readonly double _field = Math.Max(1, Math.Max(width, height) / Fields);
    private int _looks;

    public Box Page => new(0, 0, width, height);

    public bool HasPicture => _pictured > MostOfPage * width * height;

    public IReadOnlyList<Rule> Rules => _rules;

    public List<Letter> Letters()
    {
        var seen = new List<Letter>(_letters.Count);
        foreach (var letter in _letters)
        {
            if (letter is { } still)
                seen.Add(still);
        }

        return seen;
    }

    /// <summary>Draws a letter, unless it cannot be seen where it stands or stands there already.</summary>
    /// <returns>Whether it is seen.</returns>
    public bool Draw(Letter letter, Ink? ink, Box clip)
    {
        var (x, y) = (letter.Box.MiddleX, letter.Box.MiddleY);
        if (!clip.Holds(x, y) || !Page.Holds(x, y) || (ink is { } colour && Ground(x, y) is { } ground && colour.IsLike(ground)))
            return false;
        if (!IsFirst(letter))
            return true;
        work.Budget.CheckElements(_letters.Count + 1);
        ListAt(_lettersByField, x, y).Add(_letters.Count);
        _letters.Add(letter);
        return true;
    }

    /// <summary>Draws a line, unless it has the colour of the ground.</summary>
    public void Draw(Rule rule, Ink? ink, Box clip)
    {
        var box = rule.IsDown ? new Box(rule.At, rule.From, rule.At, rule.To) : new Box(rule.From, rule.At, rule.To, rule.At);
        var seen = box.Within(clip).Within(Page);
        if (seen.Width < 0 || seen.Height < 0 || (ink is { } colour && Ground(seen.MiddleX, seen.MiddleY) is { } ground && colour.IsLike(ground)))
            return;
        work.Budget.CheckElements(_rules.Count + 1);
        _rules.Add(rule.IsDown ? rule with { From = seen.Top, To = seen.Bottom } : rule with { From = seen.Left, To = seen.Right });
    }

    /// <summary>Draws an area.</summary>
    /// <param name="box">The area.</param>
    /// <param name="ink">Its colour; null where it is unknown, or where not all of the box has it.</param>
    /// <param name="clip">The part of the page that may be drawn on.</param>
    /// <param name="hides">Whether all that is under it is hidden for certain.</param>
    public void Fill(Box box, Ink? ink, Box clip, bool hides)
    {
        var seen = box.Within(clip).Within(Page);
        if (seen.Width <= LineWidth || seen.Height <= LineWidth)
            return;
        work.Budget.CheckElements(_areas.Count + 1);
        _areas.Add(new Area(seen, ink));
        ForEachField(seen, field => ListAt(_areasByField, field).Add(_areas.Count - 1));
        if (hides)
            ForEachField(seen, field => Cover(field, seen));
    }

    /// <summary>Draws a picture: an area in which anything may be seen.</summary>
    public void Picture(Box box, Box clip, bool hides)
    {
        var seen = box.Within(clip).Within(Page);
        if (seen.Width > 0 && seen.Height > 0)
            _pictured += seen.Width * seen.Height;
        Fill(box, null, clip, hides);
    }

    private bool IsFirst(Letter letter)
    {
        var isFirst = !SquaresAround(letter).Any(_placed.Contains);
        _placed.Add(SquareOf(letter));
        return isFirst;
    }

    private static (string Text, int Column, int Row) SquareOf(Letter letter)
        => (letter.Text, (int)Math.Round(letter.Box.Left / Nearness), (int)Math.Round(letter.Box.Bottom / Nearness));

    /// <summary>Whatever is within the distance stands in the same square of that size, or in one beside it.</summary>
    private static IEnumerable<(string Text, int Column, int Row)> SquaresAround(Letter letter)
    {
        var (text, column, row) = SquareOf(letter);
        for (var i = column - 1; i <= column + 1; i++)
        {
            for (var j = row - 1; j <= row + 1; j++)
                yield return (text, i, j);
        }
    }

    /// <summary>The colour under a point; null where it is unknown.</summary>
    private Ink? Ground(double x, double y)
    {
        if (!_areasByField.TryGetValue(FieldAt(x, y), out var areas))
            return Ink.Paper;
        for (var i = areas.Count - 1; i >= 0; i--)
        {
            Look();
            if (_areas[areas[i]].Box.Holds(x, y))
                return _areas[areas[i]].Ink;
        }

        return Ink.Paper;
    }

    private void Cover((int Column, int Row) field, Box area)
    {
        if (!_lettersByField.TryGetValue(field, out var letters))
            return;
        for (var i = letters.Count - 1; i >= 0; i--)
        {
            Look();
            var box = _letters[letters[i]]!.Value.Box;
            if (!area.Holds(box.MiddleX, box.MiddleY))
                continue;
            Forget(_letters[letters[i]]!.Value);
            _letters[letters[i]] = null;
            letters.RemoveAt(i);
        }
    }

    /// <summary>What is drawn again over what covered it counts anew.</summary>
    private void Forget(Letter letter) => _placed.ExceptWith(SquaresAround(letter));

    private void Look()
    {
        if (++_looks % LooksPerOperation == 0)
            work.TakeOperations(1);
    }

    private void ForEachField(Box box, Action<(int Column, int Row)> visit)
    {
        var (first, last) = (FieldAt(box.Left, box.Top), FieldAt(box.Right, box.Bottom));
        for (var column = first.Column; column <= last.Column; column++)
        {
            for (var row = first.Row; row <= last.Row; row++)
            {
                work.TakeOperations(1);
                visit((column, row));
            }
        }
    }

    private (int Column, int Row) FieldAt(double x, double y) => ((int)(x / _field), (int)(y / _field));

    private List<int> ListAt(Dictionary<(int Column, int Row), List<int>> fields, double x, double y) => ListAt(fields, FieldAt(x, y));

    private static List<int> ListAt(Dictionary<(int Column, int Row), List<int>> fields, (int Column, int Row) field)
    {
        if (!fields.TryGetValue(field, out var list))
            fields[field] = list = [];
        return list;
    }

    private readonly record struct Area(Box Box, Ink? Ink);
}
