using System;
using System.Collections.Generic;
using System.Text;
using Crossfoot.Documents;

namespace Crossfoot.Placing.Tests;

/// <summary>A format in which printed documents are written.</summary>
/// <param name="Name">Its name in what is printed.</param>
/// <param name="File">The name of a file of the format.</param>
/// <param name="Write">Writes a document.</param>
internal sealed record Format(string Name, string File, Func<PrintedDocument, byte[]> Write)
{
    /// <summary>Every format, from the one that says most of where a cell stands to the one that says least.</summary>
    public static IReadOnlyList<Format> All { get; } =
    [
        new("html", "a.html", Text(HtmlWriter.Write)),
        new("docx", "a.docx", WordWriter.Write),
        new("xlsx", "a.xlsx", SheetWriter.Write) { IsPadded = true },
        new("csv", "a.csv", Text(DelimitedWriter.Csv)) { IsPadded = true },
        new("markdown", "a.md", Text(PipeWriter.Markdown)),
        new("markdown, spans repeated", "a.md", Text(PipeWriter.MarkdownWithRepeatedSpans)) { RepeatsSpans = true },
        new("pipes at both ends", "a.txt", Text(PipeWriter.AtBothEnds)),
        new("pipes behind", "a.txt", Text(PipeWriter.Behind)),
        new("pipes between", "a.txt", Text(PipeWriter.Between)),
        new("a pipe to a line", "a.txt", Text(PipeWriter.OneToALine)),
        new("tabs", "a.txt", Text(DelimitedWriter.Tabs)),
        new("a cell to a line", "a.txt", Text(LineWriter.Write)) { ShowsBlanks = false },
        new("columns of text", "a.txt", Text(ColumnWriter.Write)) { KeepsColumns = true },
    ];

    /// <summary>Whether each row has as many cells as the widest: a row that is cut ends in empty ones.</summary>
    public bool IsPadded { get; init; }

    /// <summary>Whether a cell that is taken out leaves its place empty, as on paper.</summary>
    public bool KeepsColumns { get; init; }

    /// <summary>Whether an empty cell leaves a trace.</summary>
    public bool ShowsBlanks { get; init; } = true;

    /// <summary>Whether what spans several places is written in each of them.</summary>
    public bool RepeatsSpans { get; init; }

    public Document Read(PrintedDocument document) => DocumentReader.Read(File, Write(document));

    /// <summary>What is written, as text; a package as the page that it would be.</summary>
    public string Show(PrintedDocument document) => File.EndsWith("x", StringComparison.Ordinal) ? HtmlWriter.Write(document) : Encoding.UTF8.GetString(Write(document));

    public override string ToString() => Name;

    private static Func<PrintedDocument, byte[]> Text(Func<PrintedDocument, string> write) => document => Encoding.UTF8.GetBytes(write(document));
}
