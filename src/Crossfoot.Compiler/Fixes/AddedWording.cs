using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Fixes;

/// <summary>Where a wording that a definition does not know would belong.</summary>
/// <param name="Table">The id of the table.</param>
/// <param name="IsRow">Whether the item is a row; else it is a column.</param>
/// <param name="Path">The path of the item, of ids.</param>
/// <param name="Edition">The edition of the table in which the wording was met; null in a form without editions.</param>
/// <param name="Text">The wording.</param>
internal sealed record NewWording(string Table, bool IsRow, string Path, string? Edition, string Text);

/// <summary>Writes a wording under an item's <c>also:</c>. Comments and layout stay as they are.</summary>
internal static class AddedWording
{
    /// <summary>The edit; null where the item is not written in any of the files, or not in a way that could be extended.</summary>
    public static TextEdit? Edit(IReadOnlyList<SourceFile> files, NewWording wording, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            var root = YamlReader.Read(file, new DiagnosticBag(file), cancellationToken);
            if (Item(root, wording) is { } item)
                return Edit(file, item.Value, wording);
        }

        return null;
    }

    private static YamlEntry? Item(YamlNode? root, NewWording wording)
    {
        var axis = wording.IsRow ? Keys.Rows : Keys.Columns;
        YamlEntry? item = Find(Find(root, Keys.Tables)?.Value, wording.Table);
        foreach (var id in wording.Path.Split('.'))
            item = Find(Find(item?.Value, axis)?.Value, id);
        return item;
    }

    private static YamlEntry? Find(YamlNode? map, string key)
        => (map as YamlMapping)?.Entries.FirstOrDefault(entry => entry.Key.Value == key);

    private static TextEdit? Edit(SourceFile file, YamlNode item, NewWording wording)
    {
        if (item is YamlScalar label)
            return ExtendLabel(file, label, wording);
        if (Find(item, Keys.Also) is not { } also)
            return Find(item, Keys.Label) is { } key ? InsertAlso(file, (YamlMapping)item, key, wording) : null;
        return also.Value switch
        {
            YamlSequence list => Append(file, list, wording.Text),
            YamlMapping editions when wording.Edition is { } edition => ExtendEdition(file, editions, edition, wording.Text),
            YamlMissing or YamlMapping or YamlScalar => null,
            _ => throw new UnreachableException(),
        };
    }

    /// <summary><c>row: label</c> becomes <c>row: { label: label, also: [wording] }</c>.</summary>
    private static TextEdit ExtendLabel(SourceFile file, YamlScalar label, NewWording wording)
    {
        var written = file.Text.Substring(label.Span.Start, label.Span.Length);
        var text = label.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? written : FlowText.Write(label.Value);
        return new TextEdit(file, label.Span, $"{{ {Keys.Label}: {text}, {Keys.Also}: [{FlowText.Write(wording.Text)}] }}");
    }

    private static TextEdit InsertAlso(SourceFile file, YamlMapping item, YamlEntry label, NewWording wording)
    {
        var also = $"{Keys.Also}: [{FlowText.Write(wording.Text)}]";
        var isFlow = file.Text[item.Span.Start] == '{';

        // The end of a map is not known for certain, so behind a label that is one there is no place to write.
        if (label.Value is not YamlScalar { Style: not ScalarStyle.Block } text)
            return Insertion(file, label.Key.Span.Start, also + (isFlow ? ", " : Layout.NewLine(file, label.Key.Span.Start)));
        return isFlow
            ? Insertion(file, text.Span.End, ", " + also)
            : Insertion(file, Layout.EndOfLine(file, text.Span.End), Layout.NewLine(file, label.Key.Span.Start) + also);
    }

    private static TextEdit ExtendEdition(SourceFile file, YamlMapping editions, string edition, string text)
    {
        if (Find(editions, edition)?.Value is YamlSequence list)
            return Append(file, list, text);
        var first = editions.Entries[0].Key.Span.Start;
        var isFlow = file.Text[editions.Span.Start] == '{';
        return Insertion(file, first, $"\"{edition}\": [{FlowText.Write(text)}]" + (isFlow ? ", " : Layout.NewLine(file, first)));
    }

    private static TextEdit Append(SourceFile file, YamlSequence list, string text)
    {
        var last = list.Items[list.Items.Count - 1];
        if (file.Text[list.Span.Start] != '[')
        {
            var dash = Layout.StartOfLine(file, list.Items[0].Span.Start);
            while (file.Text[dash] != '-')
                dash++;
            return Insertion(file, Layout.EndOfLine(file, last.Span.End), Layout.NewLine(file, dash) + "- " + FlowText.Write(text));
        }

        // Behind an item that is a map its closing brace is looked for in vain; before the first there is always room.
        return last is YamlScalar
            ? Insertion(file, last.Span.End, ", " + FlowText.Write(text))
            : Insertion(file, list.Items[0].Span.Start, FlowText.Write(text) + ", ");
    }

    private static TextEdit Insertion(SourceFile file, int position, string text) => new(file, new TextSpan(position, 0), text);
}
