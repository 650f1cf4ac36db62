using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Schema;
using Crossfoot.Wording;

namespace Crossfoot.Documents;

/// <summary>What the title of a document says: whose report it is, and of which period.</summary>
/// <param name="Body">Who reports, such as 密云区商务局, in narrow characters and without spaces.</param>
/// <param name="Period">The period as reports name it: <c>2024</c>, <c>2024-Q1</c> or <c>2024-03</c>.</param>
public sealed record DocumentTitle(string Body, string Period)
{
    /// <summary>How many rows are looked at: a title stands at the top, below a few lines of a page or a letterhead.</summary>
    private const int TopRows = 40;

    /// <summary>A title is broken into so many lines at most.</summary>
    private const int MostLines = 3;

    /// <summary>
    /// Finds the title of a report of this form, such as 密云区商务局2024年政府信息公开工作年度报告, on one line or on several. Words of
    /// the form's title may be left out of it, no others may stand there.
    /// </summary>
    /// <returns>The title; null where there is none, where two titles differ, and where the definition does not say what a report covers.</returns>
    public static DocumentTitle? Find(Document document, ReportSchema schema)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(schema);
        if (schema.Period is not { } kind)
            return null;
        var grammar = new TitleGrammar(schema.Title, kind);
        var lines = document.Blocks.SelectMany(static block => block.Rows).Take(TopRows).Select(Line).ToList();
        var found = Enumerable.Range(0, lines.Count).Select(last => FindEndingAt(lines, last, grammar)).ToList();
        if (document.Title is { } title)
            found.Add(grammar.Parse([LabelFolding.FoldCharacters(title)]));
        var different = found.OfType<DocumentTitle>().Distinct().ToList();
        return different.Count == 1 ? different[0] : null;
    }

    /// <summary>The period so many before this one.</summary>
    public string PeriodBack(int periods) => ReportPeriod.Parse(Period)!.Value.Back(periods).ToString();

    /// <summary>The only text of a row; empty for a row of a table.</summary>
    private static string Line(DocumentRow row)
    {
        var texts = row.Cells.Select(static cell => cell.Text).Where(static text => text.Length > 0).Take(2).ToList();
        return texts.Count == 1 ? LabelFolding.FoldCharacters(texts[0]) : "";
    }

    /// <summary>The title whose last line this is. The fewest lines win: what stands above may belong to the page.</summary>
    private static DocumentTitle? FindEndingAt(List<string> lines, int last, TitleGrammar grammar)
    {
        for (var count = 1; count <= MostLines && count <= last + 1; count++)
        {
            if (grammar.Parse(lines[(last + 1 - count)..(last + 1)]) is { } title)
                return title;
        }

        return null;
    }
}
