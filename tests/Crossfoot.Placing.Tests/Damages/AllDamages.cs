using System.Collections.Generic;

namespace Crossfoot.Placing.Tests;

/// <summary>All damages.</summary>
internal static class AllDamages
{
    public static IReadOnlyList<Damage> InOrder { get; } =
    [
        new("drop a cell", CellDrop.Apply),
        new("drop a cell in every row", CellDrop.InEveryRow),
        new("double a cell", CellDoubling.Apply),
        new("swap two cells", CellSwap.Apply),
        new("split a cell", CellSplit.Apply),
        new("join two cells", CellJoin.Apply),
        new("move a cell", CellMove.Apply),
        new("empty a cell", CellEmptying.Apply),
        new("break a number", NumberBreak.Apply),
        new("add a stray number", StrayNumber.Apply),
        new("add a footnote mark", FootnoteMark.Apply),
        new("write a text in a cell", CellText.Apply),
        new("drop a row", RowDrop.Apply),
        new("drop the figures of a row", RowDrop.OfFigures),
        new("double a row", RowDoubling.Apply),
        new("swap two rows", RowSwap.Apply),
        new("split a row", RowSplit.Apply),
        new("join two rows", RowJoin.Apply),
        new("move a row", RowMove.Apply),
        new("swap two labels", LabelSwap.Apply),
        new("damage a label", LabelDamage.Apply),
        new("drop a label", LabelDrop.Apply),
        new("split a label", LabelSplit.Apply),
        new("drop the header", HeaderDrop.Whole),
        new("drop a header row", HeaderDrop.OfRow),
        new("drop a header cell", HeaderDrop.OfCell),
        new("empty a header cell", HeaderEmptying.Apply),
        new("double a header cell", HeaderDoubling.Apply),
        new("swap two header cells", HeaderSwap.Apply),
        new("join two header cells", HeaderJoin.Apply),
        new("split a header cell", HeaderSplit.Apply),
        new("damage a header cell", HeaderDamage.Apply),
        new("swap two columns", ColumnSwap.Apply),
        new("drop a column", ColumnDrop.Apply),
        new("add a column of line numbers", ColumnAddition.OfLineNumbers),
        new("add a column without a name", ColumnAddition.WithoutName),
        new("add a foreign column", ColumnAddition.Foreign),
        new("add a page line", PageLine.Marked),
        new("add a page number", PageLine.Bare),
        new("add a page break with the header", PageLine.WithHeader),
        new("add blank lines", PageLine.Blank),
        new("write prose below the heading", PageLine.Prose),
        new("damage the heading", HeadingDamage.Apply),
        new("drop the heading", HeadingDamage.Drop),
        new("move a table", TableMove.Apply),
        new("cut the file", FileCut.Apply),
        new("add last year's table", LastYear.Apply) { IsContradiction = true },
    ];
}
