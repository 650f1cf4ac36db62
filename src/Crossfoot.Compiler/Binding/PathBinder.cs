using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Binding;

/// <summary>Finds the item that a path names. Paths are full; nothing is looked up by its end or on the other axis.</summary>
internal sealed class PathBinder(DiagnosticBag diagnostics)
{
    /// <summary>The item, or null where there is none; that is reported unless the definition of what it would be in is broken.</summary>
    public BoundItem? Find(PathSyntax path, BoundAxis axis, BoundTable table)
    {
        BoundItem? item = null;
        for (var i = 0; i < path.Segments.Count; i++)
        {
            if (item is { IsOpen: true })
                return FindMember(path, i, item);
            var segment = path.Segments[i];
            var siblings = item?.Children ?? axis.Roots;
            var next = segment.IsQuoted ? FindLabel(segment, siblings, i == 0, axis) : siblings.FirstOrDefault(sibling => sibling.Id == segment.Text);
            if (next is null)
            {
                if (!axis.IsBroken && item is not { IsBroken: true })
                    ReportUnknown(path, i, siblings, axis, table);
                return null;
            }

            if (segment.IsQuoted)
                ReportLabel(segment, item is null ? next.Path : next.Id);
            item = next;
        }

        return item is { IsBroken: true } ? null : item;
    }

    /// <summary>The item with this path, or the open rows one of whose members it names, without reporting.</summary>
    public static BoundItem? TryFind(PathSyntax path, BoundAxis axis)
    {
        var parents = path.Segments.Take(path.Segments.Count - 1).ToList();
        if (parents.Any(static segment => segment.IsQuoted))
            return null;
        var item = path.Segments[parents.Count].IsQuoted ? null : axis.Find(Print(path.Segments));
        return item ?? (axis.Find(Print(parents)) is { IsOpen: true } open ? open : null);
    }

    /// <summary>A member of open rows; whether the document has it is not known here, but whether it could is.</summary>
    private BoundItem? FindMember(PathSyntax path, int index, BoundItem open)
    {
        var key = path.Segments[index];
        if (index + 1 < path.Segments.Count)
        {
            diagnostics.Report(Descriptors.MemberHasNoMember, path.Segments[index + 1].Span, open.Path);
            return null;
        }

        if (open.IsBroken)
            return null;
        if (IsKey(key.Text, open.Open!))
            return open.Members(key.Text);
        diagnostics.Report(Descriptors.UnfitMemberKey, key.Span, key.Text, open.Path);
        return null;
    }

    /// <summary>Whether members can have a key. The signs of selections cannot stand in it, since the model writes them behind the same dot.</summary>
    private static bool IsKey(string key, OpenRowsModel open)
        => key.Length > 0 && key.IndexOfAny(['*', '+', ',']) < 0 && key.IndexOf("..", System.StringComparison.Ordinal) < 0
            && (open.Levels.Count == 0 || open.Levels.Contains(key.Length))
            && (open.Pattern is not { } pattern || Patterns.Matches(key, pattern));

    private static string Print(IEnumerable<SegmentSyntax> segments) => string.Join(".", segments.Select(static segment => segment.Text));

    /// <summary>A label stands for the sibling that is printed so; at the beginning of a path for the only item of the axis that is.</summary>
    private static BoundItem? FindLabel(SegmentSyntax segment, IReadOnlyList<BoundItem> siblings, bool isFirst, BoundAxis axis)
    {
        var folded = LabelFolding.Fold(segment.Text);
        var found = siblings.Where(IsPrintedSo).Take(2).ToList();
        if (found.Count == 0 && isFirst)
            found = axis.Items.Where(IsPrintedSo).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;

        bool IsPrintedSo(BoundItem item) => item.Labels.Any(label => LabelFolding.Fold(label.Text) == folded);
    }

    private void ReportUnknown(PathSyntax path, int index, IReadOnlyList<BoundItem> siblings, BoundAxis axis, BoundTable table)
    {
        var segment = path.Segments[index];
        var written = Print(path.Segments.Take(index + 1));
        var (name, replacesPath) = Nearest(path, index, siblings, axis);
        var other = name is null || replacesPath ? TryFind(path, table.Axis(!axis.IsRows)) : null;
        var known = siblings.Where(static sibling => !sibling.IsBroken).Select(static sibling => sibling.Id).ToList();
        var english = Suggestion.English(name, known);
        var chinese = Suggestion.Chinese(name, known);
        if (other is not null)
        {
            name = null;
            english = axis.IsRows ? $"; '{other.Path}' is a column, but here a row is meant, and a cell is 'row@column'" : $"; '{other.Path}' is a row, but here a column is meant, and a cell is 'row@column'";
            chinese = axis.IsRows ? $"“{other.Path}”是列，此处应为行；单元格写作“行@列”。" : $"“{other.Path}”是行，此处应为列；单元格写作“行@列”。";
        }

        diagnostics.Report(new Diagnostic(axis.IsRows ? Descriptors.UnknownRow : Descriptors.UnknownColumn, diagnostics.File, segment.Span,
            [written, table.Id, english, chinese])
        {
            Fixes = Suggestion.Replace(diagnostics.File, replacesPath ? path.Span : segment.Span, name),
            Related = Declaration(name, replacesPath, siblings, axis) is { } item ? [Suggestion.Declared(item.Id, table.File, item.Span)] : [],
        });
    }

    private void ReportLabel(SegmentSyntax label, string id)
        => diagnostics.Report(new Diagnostic(Descriptors.LabelForId, diagnostics.File, label.Span, [diagnostics.File.Text.Substring(label.Span.Start, label.Span.Length), id])
        {
            Fixes = Suggestion.Replace(diagnostics.File, label.Span, id),
        });

    private static BoundItem? Declaration(string? name, bool isPath, IReadOnlyList<BoundItem> siblings, BoundAxis axis)
        => name is null ? null : (isPath ? axis.Find(name) : siblings.FirstOrDefault(sibling => sibling.Id == name)) is { Syntax: not null } item ? item : null;

    /// <summary>What was probably meant: the full path where only its end is written, the id of a label, a sibling spelled nearly so, or any item spelled nearly so.</summary>
    private static (string? Name, bool ReplacesPath) Nearest(PathSyntax path, int index, IReadOnlyList<BoundItem> siblings, BoundAxis axis)
    {
        var segment = path.Segments[index];
        var items = axis.Items.Where(static item => !item.IsBroken).ToList();
        var end = "." + Print(path.Segments);
        if (items.Where(item => item.Path.EndsWith(end, System.StringComparison.Ordinal)).Take(2).ToList() is [var only])
            return (only.Path, true);
        var folded = LabelFolding.Fold(segment.Text);
        if (items.Where(item => item.Labels.Any(label => LabelFolding.Fold(label.Text) == folded)).Take(2).ToList() is [var printed])
            return (printed.Path, true);
        if (NearestName.Find(segment.Text, siblings.Select(static sibling => sibling.Id)) is { } sibling)
            return (sibling, false);
        if (NearestName.Find(segment.Text, items.Select(static item => item.Id)) is { } id
            && items.Where(item => item.Id == id).Take(2).ToList() is [var far])
        {
            return (far.Path, true);
        }

        return (null, false);
    }
}
