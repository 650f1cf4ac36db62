using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Crossfoot.Placement;
using Crossfoot.Schema;

namespace Crossfoot.Json;

/// <summary>Reads and writes the figures of a report without types, in the shape of <see cref="ReportConverter{T}"/>.</summary>
public static class ReportJson
{
    /// <summary>Values of a report are nested seven deep.</summary>
    private const int MostDepth = 64;

    /// <summary>Reads figures that <see cref="Write"/> wrote, as it wrote them; the report's id in the text chooses the form.</summary>
    /// <exception cref="JsonException">The text is no JSON, or holds what the form does not have; the message says what.</exception>
    public static ReportData Parse(string json, IReadOnlyList<ReportSchema> schemas)
    {
        try
        {
            var (root, places) = ReadTree(json);
            return ParseStored(root, SchemaOf(root, places, schemas), places);
        }
        catch (UnreadableFiguresException exception)
        {
            throw new JsonException(exception.Message, null, exception.Place.Line - 1, exception.Place.Column - 1, exception);
        }
    }

    /// <summary>
    /// Reads figures that anybody wrote; the report's id in the text chooses the form. What the form does not have, what its cells cannot
    /// hold and what is given twice are problems at their line and column, and the rest is read.
    /// </summary>
    /// <param name="json">The text.</param>
    /// <param name="schemas">The forms.</param>
    /// <returns>The figures, how each table was read, and what could not be read.</returns>
    /// <exception cref="UnreadableFiguresException">The text is no JSON, or does not say of which report it is.</exception>
    public static Reading Read(string json, IReadOnlyList<ReportSchema> schemas)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(schemas);
        var (root, places) = ReadTree(json);
        var problems = new FigureProblems(places);
        var parser = new ReportParser(SchemaOf(root, places, schemas), FigureNotation.Given, problems);
        var report = parser.Parse(root);
        return Reading.Of(report, problems.InOrder, parser.IsEditionKnown, parser.IsExplained);
    }

    /// <summary>Writes figures.</summary>
    public static void Write(Utf8JsonWriter writer, ReportData report) => ReportWriter.Write(writer, report);

    /// <summary>Reads what a typed report wrote, as it wrote it.</summary>
    /// <exception cref="JsonException">It holds what the form does not have, or the same twice.</exception>
    internal static ReportData ParseStored(JsonNode root, ReportSchema schema, JsonPlaces? places)
    {
        var problems = new FigureProblems(places);
        var report = new ReportParser(schema, FigureNotation.Stored, problems).Parse(root);
        return problems.InOrder is [var first, ..] ? throw new JsonException(first.Message.In(Language.English)) : report;
    }

    private static (JsonNode Root, JsonPlaces Places) ReadTree(string json)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        var places = new JsonPlaces(utf8);
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = MostDepth });
        var tree = new JsonTree();
        try
        {
            reader.Read();
            var root = tree.Read(ref reader);
            reader.Read();
            return (root, places);
        }
        catch (JsonException exception)
        {
            // Only what the reader of JSON finds itself has a line; else it stands at the value that is wrong.
            var place = exception is { LineNumber: { } line, BytePositionInLine: { } at } ? places.At(line, at) : places.At((int)reader.TokenStartIndex);
            var depth = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? reader.CurrentDepth + 1 : reader.CurrentDepth;
            var reason = tree.IsFull ? FigureMessages.TooMany.With(JsonTree.MostValues)
                : depth >= MostDepth ? FigureMessages.TooDeep.With(MostDepth)
                : FigureMessages.NoJson.With();
            throw new UnreadableFiguresException(reason, place);
        }
    }

    private static ReportSchema SchemaOf(JsonNode root, JsonPlaces places, IReadOnlyList<ReportSchema> schemas)
    {
        if (root.Kind != JsonValueKind.Object)
            throw new UnreadableFiguresException(FigureMessages.NoObject.With(), places.At(root.Start));
        var given = root.Entries.Where(static entry => entry.Name == "report").ToList();
        if (given.Count == 0)
            throw new UnreadableFiguresException(FigureMessages.NoReport.With(), places.At(root.Start));
        var id = given[0].Value;
        if (given.Find(again => !again.Value.SaysTheSame(id)) is { Value: not null } other)
            throw new UnreadableFiguresException(FigureMessages.TwoReports.With(), places.At(other.Start));
        if (id.Kind == JsonValueKind.String && schemas.FirstOrDefault(schema => schema.Id == id.Text) is { } found)
            return found;
        var nearest = new FigureProblems(null).Nearest(id.Text, schemas.Select(static schema => schema.Id));
        var name = id.Kind == JsonValueKind.String ? FigureProblems.Shown(id.Text) : FigureProblems.Shown(id);
        throw new UnreadableFiguresException(FigureMessages.UnknownReport.With(name, FigureProblems.Suggest(nearest)), places.At(id.Start));
    }
}
