using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Documents;

/// <summary>How titles are put together from a body, a period and the title of the form.</summary>
internal sealed partial class TitleGrammar(string formTitle, PeriodPart kind)
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>What makes a place of a name: 密云区, 和田地区.</summary>
    private const string PlaceKinds = "省市区县州旗盟镇乡";

    /// <summary>What names of bodies end with. A line of its own above a title may be anything else, such as the name of a web site.</summary>
    private static readonly string[] BodyKinds =
        ["政府", "局", "厅", "部", "委", "会", "办", "室", "院", "中心", "街道", "办事处", "镇", "乡", "处", "所", "署", "馆", "公司", "厂", "大学", "学校", "银行"];

    /// <summary>The longest name of a body.</summary>
    private const int LongestBody = 40;

    /// <summary>The longest words around it: 关于, a period such as 二〇二四年度第一季度, and a bracket around that.</summary>
    private const int LongestRest = 16;

    private readonly string _form = LabelFolding.FoldCharacters(formTitle);

    /// <summary>The title that some lines make together, none left over; null where they make none.</summary>
    /// <param name="lines">The lines, folded.</param>
    public DocumentTitle? Parse(IReadOnlyList<string> lines)
    {
        if (lines.Any(static line => line.Length == 0))
            return null;

        // Nothing of a title is left over, so that no long line is one.
        if (lines.Sum(static line => (long)line.Length) > LongestBody + LongestRest + _form.Length)
            return null;
        var text = string.Concat(lines);
        foreach (Match period in Periods().Matches(text))
        {
            var (before, after) = (text[..period.Index], text[(period.Index + period.Length)..]);
            var body = after.Length > 0 && IsForm(after) ? before
                : before.Length == 0 && after.EndsWith(_form, StringComparison.Ordinal) ? after[..^_form.Length]
                : Unbracketed(before, after) is { } head && head.EndsWith(_form, StringComparison.Ordinal) ? head[..^_form.Length]
                : "";
            if (body.EndsWith("关于", StringComparison.Ordinal))
                body = body[..^2];
            if (IsBody(body, standsAlone: EndsALine(body, lines)) && PeriodOf(period) is { } found)
                return new DocumentTitle(body, found);
        }

        return null;
    }

    /// <summary>Whether the body is the first line, or the first ones, and nothing else of the title stands there.</summary>
    private static bool EndsALine(string body, IReadOnlyList<string> lines)
        => Enumerable.Range(1, lines.Count - 1).Any(count => body.Length == lines.Take(count).Sum(static line => line.Length));

    /// <summary>The text before a period at the very end, without a bracket around the period; null where it is not at the end.</summary>
    private static string? Unbracketed(string before, string after) => after switch
    {
        "" => before,
        ")" when before.EndsWith('(') => before[..^1],
        _ => null,
    };

    /// <summary>Whether a text is the form's title, or that title with a quarter of it left out at most.</summary>
    private bool IsForm(string text)
    {
        if (text.Length * 4 < _form.Length * 3 || text.Length < 2 || !_form.EndsWith(text[^2..], StringComparison.Ordinal))
            return false;
        var matched = 0;
        foreach (var character in _form)
        {
            if (matched < text.Length && text[matched] == character)
                matched++;
        }

        return matched == text.Length;
    }

    private static bool IsBody(string text, bool standsAlone)
    {
        if (text.Length is < 2 or > LongestBody || !text.All(static character => char.IsLetterOrDigit(character) || character is '(' or ')' or '·'))
            return false;

        // 区商务局 is what every district calls its own: it does not say which.
        if ("我本该各".Contains(text[0]) || (PlaceKinds.Contains(text[0]) && text.AsSpan(1).IndexOfAny(PlaceKinds) < 0))
            return false;
        return !standsAlone || (text.AsSpan(1).IndexOfAny(PlaceKinds) >= 0 && BodyKinds.Any(kind => text.EndsWith(kind, StringComparison.Ordinal)));
    }

    /// <summary>The period, where it is of the kind that one report covers.</summary>
    private string? PeriodOf(Match match)
    {
        var (quarter, month) = (Number(match.Groups["quarter"]), Number(match.Groups["month"]));
        var period = new ReportPeriod(Number(match.Groups["year"])!.Value, quarter, month);
        var found = month is not null ? PeriodPart.Month : quarter is not null ? PeriodPart.Quarter : PeriodPart.Year;
        return found == kind ? period.ToString() : null;
    }

    /// <summary>A number in Arabic digits, in Chinese ones (二〇二四), or up to twelve in words (十一).</summary>
    private static int? Number(Group group)
    {
        if (!group.Success)
            return null;
        var text = group.Value;
        if (text[0] == '十')
            return text.Length == 1 ? 10 : 10 + Digits.IndexOf(text[1]);
        var number = 0;
        foreach (var character in text)
        {
            var chinese = Digits.IndexOf(character);
            number = (number * 10) + (char.IsAsciiDigit(character) ? character - '0' : Math.Max(chinese, 0));
        }

        return number;
    }

    /// <summary>A year, and a quarter or month of it. The zero of 二〇二四 is typed in many ways.</summary>
    [GeneratedRegex("(?<year>(?:19|20)[0-9]{2}|[一二][零〇○◯Oo0一二三四五六七八九]{3})年度?(?:第?(?<quarter>[1-4一二三四])季度|(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?)?")]
    private static partial Regex Periods();
}
