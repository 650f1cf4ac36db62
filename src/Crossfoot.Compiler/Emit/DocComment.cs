using System.Linq;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>
/// The documentation of what a definition names: its labels, its path and its file. No line number: it would change with every
/// comment above it.
/// </summary>
internal static class DocComment
{
    public static string Of(ReportModel report) => Summary(report.Title, report.Id, report.FileName);

    public static string Of(TableModel table) => Summary(Wordings(table.Headings), table.Id, table.FileName);

    public static string Of(ItemModel item, TableModel table) => Summary(Wordings(item.Labels), item.Path, table.FileName);

    /// <summary>The form's own wordings, those of other editions behind each other.</summary>
    private static string Wordings(EquatableArray<LabelModel> labels)
        => string.Join(" / ", labels.Where(static label => !label.IsAlias).Select(static label => label.Text).Distinct());

    private static string Summary(string wording, string path, string file)
    {
        var source = $"<c>{CSharpText.Doc(path)}</c> in {CSharpText.Doc(file)}";
        return wording.Length == 0 ? $"/// <summary>{source}</summary>" : $"/// <summary>{CSharpText.Doc(wording)} ({source})</summary>";
    }
}
