using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>
/// Works out the format of every cell from what the report, the table, the row and the column say, and writes it on the items so that
/// "the row's, else the column's, else the table's" finds it.
/// </summary>
internal sealed class FormatBinder(DiagnosticBag diagnostics, CancellationToken cancellation)
{
    private readonly HashSet<TextSpan> _reported = [];

    /// <summary>What a place says about cells.</summary>
    public CellAttributes Read(CellsSyntax? cells, IReadOnlyList<BlankSyntax> blanks, CellAttributes around)
    {
        var attributes = new CellAttributes
        {
            Type = cells?.Type is { } type ? TypeOf(type) : null,
            Unit = cells?.Unit,
            Decimals = cells?.Decimals,
            Pattern = cells?.Pattern is { } pattern && Patterns.Check(pattern, diagnostics) ? pattern : null,
            Words = cells?.Words is { } words ? new EnumWordBinder(diagnostics).Bind(words) : null,
            Blanks = [.. Meanings(blanks), .. Meanings(cells?.Blanks ?? [])],
        };
        var merged = around.With(attributes);
        if (attributes.Decimals is { } decimals && merged.Type is { } given && !CellTypes.HasDecimals(given.Value))
            diagnostics.Report(Descriptors.DecimalsWithoutFraction, decimals.Span, Vocabulary.CellTypes.First(word => word.Value == given.Value).Key);
        if (attributes.Words is { } listed && merged.Type is not { Value: CellTypeModel.Enum })
            diagnostics.Report(Descriptors.ValuesWithoutEnum, listed.Span);
        if (attributes.Pattern is { } expression && (merged.Type is not { } written || !CellTypes.HasPattern(written.Value)))
            diagnostics.Report(Descriptors.PatternWithoutText, expression.Span);
        return attributes;
    }

    /// <summary>Decides the formats of a table.</summary>
    public void Bind(BoundTable table, CellAttributes around)
    {
        ReadItems(table.Rows, around);
        ReadItems(table.Columns, around);
        table.Formats = new FormatGrid(around);
        var rows = OfEachKind(table.Rows);
        var columns = OfEachKind(table.Columns);
        foreach (var row in rows)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var column in columns)
            {
                ReportConflicts(row, column);
                ReportWordless(table, row[0], column[0]);
            }
        }

        foreach (var item in table.Columns.Items.Where(static item => item.Syntax?.Cells is not null))
            item.Cells = around.With(item.Attributes).ToFormat();
        foreach (var item in table.Rows.Items.Where(static item => item.Syntax?.Cells is not null && !item.IsBroken))
            WriteOnRow(table, item, columns);
        foreach (var column in table.Columns.Leaves)
            column.ValueKind = ValueKindOf(table, column, rows);
    }

    private static List<List<BoundItem>> OfEachKind(BoundAxis axis)
        => axis.Leaves.GroupBy(static leaf => leaf.Attributes.Key).Select(static same => same.ToList()).ToList();

    private void ReadItems(BoundAxis axis, CellAttributes around)
    {
        // Items come parents first, so that a group's attributes are there for its members.
        foreach (var item in axis.Items)
        {
            var outer = item.Parent?.Attributes ?? CellAttributes.None;
            item.Attributes = item.Syntax?.Cells is { } cells ? outer.With(Read(cells, [], around.With(outer))) : outer;
        }
    }

    /// <summary>A row's format stands before the column's, so it must be the same in every column.</summary>
    private void WriteOnRow(BoundTable table, BoundItem row, List<List<BoundItem>> columns)
    {
        var formats = columns.ConvertAll(column => table.Formats.At(row.Attributes, column[0].Attributes));
        if (formats.Count == 0)
            return;
        if (formats.TrueForAll(format => format.Equals(formats[0])))
        {
            row.Cells = formats[0];
            return;
        }

        var isWithoutEffect = columns.TrueForAll(column => table.Formats.At(row.Attributes, column[0].Attributes).Equals(table.Formats.At(CellAttributes.None, column[0].Attributes)));
        var isAlone = row.SelfAndAncestors().Skip(1).All(static group => group.Cells is null);
        if ((isWithoutEffect && isAlone) || row.Syntax?.Cells is not { } cells || _reported.Any(place => IsWithin(place, cells.Span)))
            return;
        var column = table.Columns.Items.First(static item => item.Syntax?.Cells is not null);
        diagnostics.Report(new Diagnostic(Descriptors.CellsCombine, diagnostics.File, cells.Span, [row.Path, column.Path])
        {
            Related = [new RelatedPlace(diagnostics.File, column.Syntax!.Cells!.Span, "the column's cells", "该列的单元格")],
        });
    }

    private static bool IsWithin(TextSpan inner, TextSpan outer) => inner.Start >= outer.Start && inner.End <= outer.End;

    /// <summary>Reports a conflict at each row and at each column that has it.</summary>
    private void ReportConflicts(List<BoundItem> rows, List<BoundItem> columns)
    {
        if (!rows[0].Attributes.Conflicts(columns[0].Attributes).Any())
            return;
        foreach (var row in rows)
        {
            foreach (var (name, one, other) in row.Attributes.Conflicts(columns[0].Attributes))
                Report(name, one, other);
        }

        foreach (var column in columns)
        {
            foreach (var (name, one, other) in column.Attributes.Conflicts(rows[0].Attributes))
                Report(name, one, other);
        }

        void Report(string name, TextSpan at, TextSpan other)
        {
            if (!_reported.Add(at))
                return;
            diagnostics.Report(new Diagnostic(Descriptors.CellConflict, diagnostics.File, at, [name])
            {
                Related = [new RelatedPlace(diagnostics.File, other, "the other axis says this", "另一轴的设置")],
            });
        }
    }

    /// <summary>An enum may have its type from one place and its words from another; here both are known.</summary>
    private void ReportWordless(BoundTable table, BoundItem row, BoundItem column)
    {
        if (table.FormatAt(row, column) is not { Type: CellTypeModel.Enum, Words.Count: 0 })
            return;
        var place = row.Attributes.Type?.Span ?? column.Attributes.Type?.Span ?? table.Syntax.Id.Span;
        if (_reported.Add(place))
            diagnostics.Report(Descriptors.EnumWithoutValues, place);
    }

    private static CellValueKind ValueKindOf(BoundTable table, BoundItem column, List<List<BoundItem>> rows)
    {
        var formats = rows.Select(row => table.FormatAt(row[0], column)).Distinct().ToList();
        var kinds = formats.Select(static format => CellTypes.ValueKind(format.Type)).Distinct().ToList();
        return kinds.Count switch
        {
            0 => CellTypes.ValueKind(table.Formats.Around.ToFormat().Type),

            // The enum has the words that the column says itself, so no row may say others.
            1 when kinds[0] == CellValueKind.Enum => formats.TrueForAll(format => format.Words.Equals(table.Formats.At(CellAttributes.None, column.Attributes).Words)) ? kinds[0] : CellValueKind.Cell,
            1 => kinds[0],
            _ => CellValueKind.Cell,
        };
    }

    private static Located<CellTypeModel>? TypeOf(Located<string> word)
        => Vocabulary.CellTypes.TryGetValue(word.Value, out var type) ? new Located<CellTypeModel>(type, word.Span) : null;

    private static IEnumerable<Located<BlankTextModel>> Meanings(IReadOnlyList<BlankSyntax> blanks)
    {
        foreach (var blank in blanks)
        {
            if (Vocabulary.BlankMeanings.TryGetValue(blank.Meaning.Value, out var meaning))
                yield return new Located<BlankTextModel>(new BlankTextModel(blank.Text.Value, meaning), blank.Text.Span);
        }
    }
}
