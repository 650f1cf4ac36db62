using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents.Pdf.Drawing;

namespace Crossfoot.Documents.Pdf.Layout;

/// <summary>The text of a page that goes in one direction, turned so that it reads from left to right.</summary>
internal sealed class Sheet
{
    private readonly SeenPage _page;
    private readonly int _quarter;

    private Sheet(SeenPage page, int quarter)
    {
        _page = page;
        _quarter = quarter;
        Letters = [.. page.Letters.Where(letter => letter.Quarter == quarter).Select(letter => letter with { Box = Turn(letter.Box) })];
        Rules = [.. page.Rules.Select(Turn)];
    }

    public int Page => _page.Number;

    public IReadOnlyList<Letter> Letters { get; }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>The sheets of a page, that with the most text first; what stands askew, such as a watermark, is on none.</summary>
    public static IReadOnlyList<Sheet> Of(SeenPage page)
        => [.. page.Letters.Where(static letter => letter.Quarter >= 0).GroupBy(static letter => letter.Quarter).OrderByDescending(static group => group.Count()).Select(group => new Sheet(page, group.Key))];

    /// <summary>A place of the sheet on its page.</summary>
    public PagePlace Place(Box box)
    {
        var (width, height) = (_page.Width, _page.Height);
        var at = _quarter switch
        {
            1 => new Box(box.Top, height - box.Right, box.Bottom, height - box.Left),
            2 => new Box(width - box.Right, height - box.Bottom, width - box.Left, height - box.Top),
            3 => new Box(width - box.Bottom, box.Left, width - box.Top, box.Right),
            _ => box,
        };
        return new PagePlace(Page, Whole(at.Left), Whole(at.Top), Whole(at.Right), Whole(at.Bottom));
    }

    private static int Whole(double points) => (int)Math.Round(points);

    private Box Turn(Box box) => _quarter switch
    {
        1 => new Box(_page.Height - box.Bottom, box.Left, _page.Height - box.Top, box.Right),
        2 => new Box(_page.Width - box.Right, _page.Height - box.Bottom, _page.Width - box.Left, _page.Height - box.Top),
        3 => new Box(box.Top, _page.Width - box.Right, box.Bottom, _page.Width - box.Left),
        _ => box,
    };

    private Rule Turn(Rule rule)
    {
        var box = Turn(rule.IsDown ? new Box(rule.At, rule.From, rule.At, rule.To) : new Box(rule.From, rule.At, rule.To, rule.At));
        return rule.IsDown == (_quarter % 2 == 0)
            ? new Rule(box.Left, box.Top, box.Bottom, IsDown: true)
            : new Rule(box.Top, box.Left, box.Right, IsDown: false);
    }
}
