using System.IO;

namespace Crossfoot.Cli.Output;

/// <summary>The forms in which results are written, by the word of <c>--format</c>.</summary>
internal static class ValidationFormat
{
    public const string Table = "table";

    public static readonly string[] Words = [Table, "json", "jsonl", "csv", "sarif"];

    public static IValidationOutput Create(string format, bool isOfCells, bool hasDetails, TextWriter writer, Language language) => format switch
    {
        "json" => new JsonOutput(writer, language),
        "jsonl" => new JsonLinesOutput(writer, language),
        "csv" => isOfCells ? new CellsCsv(writer) : new FindingsCsv(writer, language),
        "sarif" => new SarifOutput(writer, language),
        _ => new TextOutput(writer, language, hasDetails),
    };
}
