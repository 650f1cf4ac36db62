using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Finds C# names that one class or enum would have twice. The later item is left out, so that the rest compiles.</summary>
internal sealed class NameClashes(DiagnosticBag diagnostics)
{
    private readonly HashSet<BoundItem> _reported = [];

    /// <summary>Checks the members of a table's types.</summary>
    public void Check(BoundTable table)
    {
        CheckMembers(table.Rows.Roots, GeneratedMembers.OfTable, CSharpTypes.Table(table));
        CheckMembers(table.Columns.Roots, table.Rows.Items.Any(static row => row.IsOpen) ? GeneratedMembers.OfMember : GeneratedMembers.OfRow, CSharpTypes.RowView(table));
        CheckGroups(table.Rows, GeneratedMembers.OfRowGroup);
        CheckGroups(table.Columns, GeneratedMembers.OfRow);
        CheckNestedTypes(table);
        CheckEnum(table.Rows);
        CheckEnum(table.Columns);
    }

    /// <summary>Checks the tables of a report.</summary>
    public void Check(BoundReport report, string className)
    {
        var byName = new Dictionary<string, BoundTable>();
        foreach (var table in report.Tables.Where(static table => !table.IsBroken))
        {
            diagnostics.MoveTo(table.File);
            var name = table.PropertyName;
            if (GeneratedMembers.OfReport.Contains(name) || name == className)
                ReportFixed(table.Syntax.Id, table.Syntax.CSharp, name);
            else if (byName.TryGetValue(name, out var first))
                ReportBoth(first, table, name);
            else
                byName.Add(name, table);
            table.IsBroken = !byName.TryGetValue(name, out var kept) || kept != table;
        }
    }

    /// <summary>Reports one C# name at both ids that would have it.</summary>
    public void ReportBoth(Located<string> one, Located<string> other, string name)
    {
        Report(one, other);
        Report(other, one);

        void Report(Located<string> at, Located<string> second) => diagnostics.Report(
            new Diagnostic(Descriptors.NameClash, diagnostics.File, at.Span, [at.Value, second.Value, name])
            {
                Related = [new RelatedPlace(diagnostics.File, second.Span, $"'{second.Value}' has this name as well", $"“{second.Value}”也使用该名称")],
            });
    }

    private void ReportBoth(BoundTable one, BoundTable other, string name)
    {
        Report(one, other);
        Report(other, one);

        void Report(BoundTable at, BoundTable second) => diagnostics.Report(
            new Diagnostic(Descriptors.NameClash, at.File, at.Syntax.Id.Span, [at.Id, second.Id, name])
            {
                Related = [new RelatedPlace(second.File, second.Syntax.Id.Span, $"'{second.Id}' has this name as well", $"“{second.Id}”也使用该名称")],
            });
    }

    private void CheckMembers(IReadOnlyList<BoundItem> members, ISet<string> own, string typeName)
    {
        var byName = new Dictionary<string, BoundItem>();
        foreach (var item in members.Where(static item => !item.IsBroken && item.Syntax is not null))
        {
            var name = item.PropertyName;
            if (own.Contains(name) || name == typeName)
            {
                ReportFixed(item.Syntax!.Id, item.Syntax.CSharp, name);
                Leave(item);
            }
            else if (byName.TryGetValue(name, out var first))
            {
                ReportBoth(first.Syntax!.Id, item.Syntax!.Id, name);
                Leave(item);
            }
            else
            {
                byName.Add(name, item);
            }
        }
    }

    private void CheckGroups(BoundAxis axis, ISet<string> own)
    {
        foreach (var group in axis.Items.Where(static item => item.IsGroup && !item.IsBroken).ToList())
            CheckMembers(group.Children, own, group.TypeOrMemberName);
    }

    /// <summary>Group views are nested in the table's class, beside the properties of its top rows and those of the row view.</summary>
    private void CheckNestedTypes(BoundTable table)
    {
        var groups = table.Items.Where(static item => !item.IsBroken && (item.IsGroup || item.Open is not null))
            .GroupBy(static item => item.Open?.RowViewName ?? item.TypeOrMemberName)
            .ToDictionary(static same => same.Key, static same => same.First());
        foreach (var item in table.Rows.Roots.Concat(table.Columns.Roots).Where(static item => !item.IsBroken).ToList())
        {
            if (groups.TryGetValue(item.PropertyName, out var group) && _reported.Add(item))
            {
                ReportBoth(group.Syntax!.Id, item.Syntax!.Id, item.PropertyName);
                Leave(item);
            }
        }
    }

    private void CheckEnum(BoundAxis axis)
    {
        var byName = new Dictionary<string, BoundItem>();
        foreach (var leaf in axis.Items.Where(static item => !item.IsGroup && !item.IsBroken && item.Syntax is not null).ToList())
        {
            if (leaf.TypeOrMemberName == GeneratedMembers.OfEnum)
            {
                ReportFixed(leaf.Syntax!.Id, leaf.Syntax.CSharp, leaf.TypeOrMemberName);
                Leave(leaf);
            }
            else if (byName.TryGetValue(leaf.TypeOrMemberName, out var first))
            {
                ReportBoth(first.Syntax!.Id, leaf.Syntax!.Id, leaf.TypeOrMemberName);
                Leave(leaf);
            }
            else
            {
                byName.Add(leaf.TypeOrMemberName, leaf);
            }
        }
    }

    private void ReportFixed(Located<string> id, Located<string>? csharp, string name)
        => diagnostics.Report(Descriptors.GeneratedMemberClash, csharp?.Span ?? id.Span, id.Value, name);

    private void Leave(BoundItem item)
    {
        _reported.Add(item);
        item.MarkBroken();
    }
}
