using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds rows whose members only the document brings.</summary>
internal sealed class OpenRowsBinder(WordingBinder wordings, DiagnosticBag diagnostics)
{
    private const string EachCode = "code";

    /// <summary>Binds the open rows of a table.</summary>
    public void Bind(BoundTable table)
    {
        foreach (var item in table.Rows.Items.Where(static item => item.IsOpen))
            Bind(item);
    }

    private void Bind(BoundItem item)
    {
        var syntax = item.Syntax!;
        var open = syntax.Open!;
        if (open.Each is not { } each)
        {
            // What tells the members apart was reported; without it nothing can be read into these rows.
            item.MarkBroken();
            return;
        }

        if (open.Levels is { } levels && each.Value != EachCode)
            diagnostics.Report(Descriptors.LevelsWithoutCode, levels.Span, each.Value);
        item.Open = new OpenRowsModel(Vocabulary.MemberKeys[each.Value])
        {
            KeyLabels = wordings.Bind(open.KeyLabel, item.Editions, syntax.Id),
            NameLabels = wordings.Bind(open.NameLabel, item.Editions, syntax.Id),
            Parts = open.Parts.Select(static part => part.Value).ToEquatableArray(),
            Pattern = open.Pattern is { } pattern && Patterns.Check(pattern, diagnostics) ? pattern.Value : null,
            Levels = (open.Levels?.Value ?? (IReadOnlyList<int>)[]).ToEquatableArray(),
            RowViewName = "",
        };
    }
}
