using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Placement;
using Crossfoot.Placing.Labels;
using Crossfoot.Wording;

namespace Crossfoot.Placing.Page;

/// <summary>Makes one page of rows out of the blocks of a document. It decides nothing that labels would have to tell.</summary>
internal sealed class PageReader
{
    private readonly List<PageRow> _rows = [];
    private readonly FormIndex _form;
    private bool _isText;
    private int _order;
    private int _block;

    private PageReader(FormIndex form) => _form = form;

    public static IReadOnlyList<PageRow> Read(Document document, FormIndex form)
    {
        var reader = new PageReader(form) { _isText = document.Format is DocumentFormat.Text or DocumentFormat.Markdown or DocumentFormat.Pdf };
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            var last = i;
            while (document.Blocks[i].Kind == BlockKind.Text && last + 1 < document.Blocks.Count && IsPiped(document.Blocks[i]) && IsPiped(document.Blocks[last + 1]))
                last++;
            reader._block++;
            if (document.Blocks[i].Kind == BlockKind.Text && IsPiped(document.Blocks[i]))
                reader.AddPiped([.. document.Blocks.Skip(i).Take(last - i + 1).SelectMany(static block => block.Rows)]);
            else
                reader.Add(document.Blocks[i]);
            i = last;
        }

        return Furniture.Remove(reader._rows);
    }

    private static bool IsPiped(DocumentBlock block) => block.Kind == BlockKind.Text && block.Rows.Any(static row => row.Cells.Any(Pipes.Has));

    private void Add(DocumentBlock block)
    {
        var isBlank = false;
        var isFirst = true;
        foreach (var row in block.Rows)
        {
            if (row.Cells.Count == 0)
            {
                isBlank = true;
                continue;
            }

            var cells = block.Kind switch
            {
                BlockKind.Text => RunTogether.Split(row.Cells[0], _form) ?? LineEnd.Split(row.Cells[0], _form, Lines()),
                BlockKind.Aligned => [.. row.Cells.SelectMany(piece => RunTogether.Split(piece, _form) ?? [piece])],
                BlockKind.Sequence or BlockKind.Grid => row.Cells,
                _ => throw new UnreachableException(),
            };
            Add(block.Kind switch
            {
                BlockKind.Text => cells.Count > 1 ? Precision.Order : Precision.Line,
                BlockKind.Sequence => Precision.Order,

                // Pipes between the cells of a text: a row may have lost one.
                BlockKind.Grid when _isText && cells.All(static cell => cell.Place is TextPlace) => Precision.Order,
                BlockKind.Grid => Precision.Grid,
                BlockKind.Aligned => Precision.Characters,
                _ => throw new UnreachableException(),
            }, cells, block.Kind == BlockKind.Sequence || (block.Kind == BlockKind.Text && cells.Count > row.Cells.Count), isBlank, row.StartsPage || (isFirst && block.Kind == BlockKind.Aligned), isSpaced: block.Kind is BlockKind.Text or BlockKind.Aligned);
            isBlank = false;
            isFirst = false;
        }
    }

    private IEnumerable<string> Lines()
    {
        for (var i = _rows.Count - 1; i >= 0 && _rows[i].Precision == Precision.Line; i--)
            yield return _rows[i].Cells[0].Folded;
    }

    private void Add(Precision precision, IReadOnlyList<DocumentCell> cells, bool isNumbered, bool isBlank = false, bool startsPage = false, bool isStreamed = false, bool isSpaced = false)
        => _rows.Add(new PageRow(_rows.Count, _block, precision, [.. cells.Select((cell, i) => Cell(isNumbered ? cell with { Column = i, ColumnSpan = 1 } : cell))])
        {
            IsAfterBlank = isBlank,
            StartsPage = startsPage,
            IsStreamed = isStreamed,
            IsSpaced = isSpaced,
        });

    private PageCell Cell(DocumentCell cell)
        => new(cell.Text, cell.Place, _order++)
        {
            Column = cell.Column,
            Span = cell.ColumnSpan,
            RowSpan = cell.RowSpan,
            IsFigure = CellText.IsFigure(cell.Text) || IsFigureWithUnit(cell.Text),
        };

    /// <summary>A number with a unit of the form or a remark behind it, such as 418.06万元.</summary>
    private bool IsFigureWithUnit(string text)
        => text.Length <= Tolerances.Default.LongestLabel
            && FigureText.ReadSigned(text) is { } figure
            && FigureText.SplitRest(figure.Rest) is var (unit, _)
            && (unit.Length == 0 || _form.IsUnit(unit))
            && !_form.Has(Simplified.Of(LabelFolding.FoldCharacters(text)));

    private void AddPiped(List<DocumentRow> rows)
    {
        foreach (var piped in Pipes.Split([.. rows.Select(static row => row.Cells[0])]))
            Add(piped.IsRow ? Precision.Order : Precision.Line, piped.Cells, isNumbered: true, isStreamed: piped.IsStreamed);
    }
}
