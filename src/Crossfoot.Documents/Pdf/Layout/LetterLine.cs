using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Pdf.Drawing;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>Letters that stand on one line, from left to right.</summary>
internal sealed class LetterLine
{
    // Letters farther apart than this share of their size are of two words, or of two cells.
    private const double WordGap = 0.25;

    // Letters whose base lines differ by no more than this share of the larger size stand on one line.
    private const double MostRise = 0.4;

    // What is smaller than this share of its line, and stands off its base line by more than the second, is a note mark.
    private const double SmallSize = 0.8;
    private const double LeastRise = 0.1;

    // Below the base line a line reaches by this share of its size.
    private const double Descent = 0.2;

    private readonly List<Letter> _letters;
    private readonly Func<Letter, bool> _isStruck;
    private readonly double _baseLine;

    private LetterLine(List<Letter> letters, Func<Letter, bool> isStruck)
    {
        _letters = [.. letters.OrderBy(static letter => letter.Box.Left).ThenBy(static letter => letter.Box.Right)];
        _isStruck = isStruck;
        var largest = letters.MaxBy(static letter => letter.Size);
        Size = largest.Size;
        _baseLine = BaseLine(largest);
        Box = letters.Select(static letter => letter.Box).Aggregate(static (all, box) => all.With(box));
    }

    public double Size { get; }

    public Box Box { get; }

    /// <summary>The text with a space between words.</summary>
    public string Text => string.Join(' ', Words.Select(static word => word.Text));

    /// <summary>The words and where they stand.</summary>
    public IEnumerable<(string Text, Box Box)> Words
    {
        get
        {
            var text = new StringBuilder();
            Box? box = null;
            foreach (var letter in _letters)
            {
                if (box is { } before && letter.Box.Left - before.Right > WordGap * Math.Min(Size, letter.Size))
                {
                    yield return (text.ToString(), before);
                    text.Clear();
                    box = null;
                }

                foreach (var character in letter.Text)
                    SeenText.Append(text, character, LookOf(letter));
                box = box is { } so ? so.With(letter.Box) : letter.Box;
            }

            if (box is { } last)
                yield return (text.ToString(), last);
        }
    }

    /// <summary>The lines that letters make, from top to bottom.</summary>
    /// <param name="letters">The letters, in any order.</param>
    /// <param name="isStruck">Whether a letter is struck through.</param>
    public static IReadOnlyList<LetterLine> Of(IEnumerable<Letter> letters, Func<Letter, bool> isStruck)
    {
        var lines = new List<LetterLine>();
        var open = new List<Letter>();
        var largest = default(Letter);
        foreach (var letter in letters.OrderBy(BaseLine))
        {
            if (open.Count > 0 && BaseLine(letter) - BaseLine(largest) > MostRise * Math.Max(largest.Size, letter.Size))
            {
                lines.Add(new LetterLine(open, isStruck));
                open.Clear();
            }

            if (open.Count == 0 || letter.Size > largest.Size)
                largest = letter;
            open.Add(letter);
        }

        if (open.Count > 0)
            lines.Add(new LetterLine(open, isStruck));
        return lines;
    }

    private static double BaseLine(Letter letter) => letter.Box.Bottom - (Descent * letter.Size);

    private RunLook LookOf(Letter letter)
    {
        var rise = _baseLine - BaseLine(letter);
        var look = letter.Size > SmallSize * Size ? RunLook.Plain
            : rise > LeastRise * Size ? RunLook.Raised
            : rise < -LeastRise * Size ? RunLook.Lowered
            : RunLook.Plain;
        return _isStruck(letter) ? look | RunLook.Struck : look;
    }
}
