using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Model;
using Crossfoot.Schema;

namespace Crossfoot.Definitions;

/// <summary>Turns the compiler's model into the schema that generated code would hold.</summary>
internal static class SchemaBuilder
{
    /// <summary>Builds the schema of a report.</summary>
    public static ReportSchema Build(ReportModel report) => new(
        report.Id,
        report.Title,
        [.. report.Editions.Select(static edition => new EditionSchema(edition.Id, edition.Title))],
        [.. report.Tables.Select(Table)],
        [.. report.Rules.Select(RuleBuilder.Build)],
        [.. report.Captions],
        [.. report.Units.Select(static unit => new UnitSchema(unit.Name, unit.Factor, unit.Base))],
        [.. report.Parameters.Select(static parameter => new ParameterSchema(
            parameter.Name, [.. parameter.Values.Select(static value => new ParameterValue(value.Key, value.Value))]))],
        report.Period is { } period ? Enum.Parse<PeriodPart>(period, ignoreCase: true) : null);

    internal static EditionSpan Editions(EditionBounds bounds) => new(bounds.Since, bounds.Until);

    private static TableSchema Table(TableModel table) => new(table.Id)
    {
        Headings = Labels(table.Headings),
        Editions = Editions(table.Editions),
        Columns = Items(table.Columns),
        Rows = Items(table.Rows),
        Cells = Format(table.Cells),
        Captions = [.. table.Captions],
        Repeat = table.Repeat,
        IsOptional = table.IsOptional,
        Beside = table.Beside,
        Lanes = table.Lanes,
        EmptySentences = [.. table.EmptySentences],
        Rules = [.. table.Rules.Select(RuleBuilder.Build)],
    };

    private static List<ItemSchema> Items(EquatableArray<ItemModel> items) => [.. items.Select(Item)];

    private static ItemSchema Item(ItemModel item) => new(item.Id, Labels(item.Labels))
    {
        Items = Items(item.Items),
        Editions = Editions(item.Editions),
        IsTotal = item.IsTotal,
        Line = item.Line,
        Cells = item.Cells is { } format ? Format(format) : null,
        Was = [.. item.Was],
        Closed = item.Closed is { } closed ? RuleBuilder.Selection(closed) : null,
        Open = item.Open is { } open ? OpenRows(open) : null,
    };

    private static OpenRowsSchema OpenRows(OpenRowsModel open) => new((MemberKey)open.Each)
    {
        KeyLabels = Labels(open.KeyLabels),
        NameLabels = Labels(open.NameLabels),
        Parts = [.. open.Parts],
        Pattern = open.Pattern,
        Levels = [.. open.Levels],
    };

    private static List<LabelSchema> Labels(EquatableArray<LabelModel> labels)
        => [.. labels.Select(static label => new LabelSchema(label.Text, label.IsAlias, Editions(label.Editions)) { Unit = label.Unit })];

    private static CellFormat Format(CellFormatModel format) => new((CellType)format.Type)
    {
        Unit = format.Unit,
        Decimals = format.Decimals,
        Blanks = [.. format.Blanks.Select(static blank => new BlankText(blank.Text, (BlankMeaning)blank.Meaning))],
        Words = [.. format.Words.Select(static word => new EnumWord(word.Id, word.Label))],
        Pattern = format.Pattern,
    };
}
