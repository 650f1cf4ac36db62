using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Crossfoot.Compiler.Model;

namespace Crossfoot.Compiler.Emit;

/// <summary>Prints the schema of a report in the words of the runtime's Define: one line for each item and each rule.</summary>
internal static class SchemaEmitter
{
    public static void Emit(SourceWriter writer, ReportModel report, CancellationToken cancellation)
    {
        writer.Line();
        writer.Line(CodeEmitter.Generated);
        using (writer.Braces($"file sealed class {report.ClassName}Definition : {TypeNames.Define}"))
        {
            EmitReport(writer, report);
            foreach (var table in report.Tables)
            {
                cancellation.ThrowIfCancellationRequested();
                writer.Line();
                EmitTable(writer, table);
            }
        }
    }

    private static void EmitReport(SourceWriter writer, ReportModel report)
    {
        using var body = writer.Parentheses($"public static {TypeNames.ReportSchema} Create() => new");
        writer.Line($"{CSharpText.Literal(report.Id)},");
        writer.Line($"{CSharpText.Literal(report.Title)},");
        var editions = report.Editions.Select(static edition => $"new({CSharpText.Literal(edition.Id)}, {CSharpText.Literal(edition.Title)})");
        var units = report.Units.Select(static unit => $"new({CSharpText.Literal(unit.Name)}, {CSharpText.Literal(unit.Factor)}, {CSharpText.Literal(unit.Base)})");
        writer.Line($"editions: {List(editions)},");
        writer.Line($"units: {List(units)},");
        writer.Line($"parameters: {List(report.Parameters.Select(Print))},");
        if (report.Period is { } period)
            writer.Line($"period: {TypeNames.PeriodPart}.{char.ToUpperInvariant(period[0])}{period.Substring(1)},");
        writer.Line($"captions: {List(report.Captions.Select(CSharpText.Literal))},");
        writer.Line($"tables: {List(report.Tables.Select(static table => table.ClassName + "()"))},");
        using (writer.Brackets("rules:"))
        {
            foreach (var rule in report.Rules)
                writer.Line(RuleEmitter.Print(rule) + ",");
        }
    }

    private static void EmitTable(SourceWriter writer, TableModel table)
    {
        using var body = writer.Braces($"private static {TypeNames.TableSchema} {table.ClassName}() => new({CSharpText.Literal(table.Id)})", ";");
        writer.Line($"Headings = {List(table.Headings.Select(ItemEmitter.Print))},");
        writer.Line($"Cells = {ItemEmitter.Print(table.Cells)},");
        if (table.Editions != default)
            writer.Line($"Editions = {ItemEmitter.Print(table.Editions)},");
        if (table.Repeat is { } repeat)
            writer.Line($"Repeat = {CSharpText.Literal(repeat)},");
        if (table.IsOptional)
            writer.Line("IsOptional = true,");
        if (table.Beside is { } beside)
            writer.Line($"Beside = {CSharpText.Literal(beside)},");
        if (table.Lanes != 1)
            writer.Line($"Lanes = {CSharpText.Literal(table.Lanes)},");
        if (table.EmptySentences.Count > 0)
            writer.Line($"EmptySentences = {List(table.EmptySentences.Select(CSharpText.Literal))},");
        if (table.Captions.Count > 0)
            writer.Line($"Captions = {List(table.Captions.Select(CSharpText.Literal))},");
        EmitItems(writer, "Columns =", table.Columns);
        EmitItems(writer, "Rows =", table.Rows);
        using (writer.Brackets("Rules =", ","))
        {
            foreach (var rule in table.Rules)
                writer.Line(RuleEmitter.Print(rule) + ",");
        }
    }

    private static void EmitItems(SourceWriter writer, string header, EquatableArray<ItemModel> items)
    {
        using (writer.Brackets(header, ","))
        {
            foreach (var item in items)
                ItemEmitter.Emit(writer, item);
        }
    }

    private static string Print(ParameterModel parameter)
        => $"new({CSharpText.Literal(parameter.Name)}, {List(parameter.Values.Select(static value => $"new({CSharpText.Literal(value.Key)}, {CSharpText.Literal(value.Value)})"))})";

    internal static string List(IEnumerable<string> items) => "[" + string.Join(", ", items) + "]";
}
