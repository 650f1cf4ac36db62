using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using Crossfoot.Cli.Output;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Tests;

public sealed class ValidateOutputTests
{
    private static readonly string Reports = Path.GetDirectoryName(CommandRun.Report("x"))!;

    [Fact]
    public void Lines_of_json_are_the_documents_of_the_json()
    {
        var lines = Run("jsonl").Lines;
        var documents = Run("json").Json.GetProperty("documents").EnumerateArray().ToList();
        Assert.Equal(5, lines.Length);
        Assert.All(lines.Zip(documents), static pair => Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(pair.First).RootElement, pair.Second)));
    }

    [Fact]
    public void However_many_are_read_at_a_time_the_result_is_the_same()
    {
        using var folder = new ScratchFolder();
        foreach (var report in Directory.GetFiles(Reports))
        {
            for (var i = 0; i < 8; i++)
                File.Copy(report, Path.Combine(folder.Path, $"{i}-{Path.GetFileName(report)}"));
        }

        folder.Write("3-broken.txt", [0, 1, 2]);
        var expected = Run("jsonl", "--jobs", "1", folder.Path);
        Assert.Equal(2, expected.Status);
        Assert.Equal(41, expected.Lines.Length);
        foreach (var more in (string[][])[["--jobs", "7"], ["--jobs", "3", "--no-pairing"]])
            Assert.Equal(expected, Run("jsonl", [.. more, folder.Path]));
    }

    [Fact]
    public void A_document_that_cannot_be_read_is_in_every_form()
    {
        using var folder = new ScratchFolder();
        var file = folder.Write("broken.txt", [0, 1, 2]);
        string[] files = [file, CommandRun.Report("shangwuju-2024.txt")];
        Assert.Equal(file, Run("json", files).Json.GetProperty("errors")[0].GetProperty("file").GetString());
        Assert.StartsWith(file, Run("json", files).Json.GetProperty("errors")[0].GetProperty("error").GetString());
        Assert.Contains(Rows(Run("csv", files).Output), row => row[0] == file && row[1] == "error");
        var invocation = Run("sarif", files).Json.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.EndsWith("/broken.txt", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.All((string[])["table", "json", "jsonl", "csv", "sarif"], format => Assert.Equal(2, Run(format, files).Status));
    }

    [Fact]
    public void The_end_of_a_run_counts_documents_tables_and_failures()
    {
        Assert.EndsWith(
            "5 documents: 2 clean, 3 not clean\ntables: 27 read, 3 read in part, 0 not found\n  2 × applications.balance (fails)\n",
            Run("table").Output);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    [InlineData("sarif")]
    public void Results_in_a_file_leave_only_the_summary_for_the_terminal(string format)
    {
        using var folder = new ScratchFolder();
        var output = Path.Combine(folder.Path, "results");
        var run = Run(format, "--output", output, Reports);
        Assert.Equal((1, ""), (run.Status, run.Output));
        Assert.StartsWith("5 documents: 2 clean", run.Errors);
        Assert.Equal(Run(format).Output.ReplaceLineEndings().TrimStart('\uFEFF'), File.ReadAllText(output).ReplaceLineEndings());
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void Csv_has_a_row_for_each_document_finding_problem_and_rule_not_evaluated_with_numbers_as_numbers()
    {
        var output = Run("csv").Output;
        Assert.StartsWith("\uFEFFfile,kind,id,", output);
        var rows = Rows(output);
        var finding = rows.First(static row => row[1] == "finding");
        Assert.Equal(["applications.balance", "error", "fail", "disclosure", "2021", "applications", "", "", "naturalPerson", "7", "8", "-1"], finding[2..14]);
        Assert.StartsWith("line ", finding[14]);
        var json = Run("json").Json.GetProperty("documents").EnumerateArray().ToList();
        foreach (var (kind, list) in ((string, string)[])[("finding", "findings"), ("problem", "problems"), ("notEvaluated", "notEvaluated")])
            Assert.Equal(json.Sum(document => document.GetProperty(list).GetArrayLength()), rows.Count(row => row[1] == kind));
        Assert.Equal(json.Count, rows.Count(static row => row[1] == "document"));
        Assert.All(rows, row => Assert.Equal(rows[0].Length, row.Length));
    }

    [Fact]
    public void Csv_of_cells_has_every_cell_of_the_json()
    {
        var rows = Rows(Run("csv", "--cells", Reports).Output);
        var cells = from document in Run("json").Json.GetProperty("documents").EnumerateArray()
                    from table in document.GetProperty("tables").EnumerateObject()
                    from cell in table.Value.GetProperty("cells").EnumerateObject()
                    let value = cell.Value.TryGetProperty("value", out var number) ? number.ToString() : ""
                    select $"{document.GetProperty("file")} {table.Name} {cell.Name} {cell.Value.GetProperty("state")} {value}";
        Assert.Equal(cells, rows.Skip(1).Select(static row => $"{row[0]} {row[3]} {row[5]}@{row[6]} {row[7]} {row[8]}"));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("\t=1", "\"'\t=1\"")]
    [InlineData("\r=1", "\\u000D=1")]
    [InlineData("a;=1", "\"a;=1\"")]
    [InlineData("a\"b,c", "\"a\"\"b,c\"")]
    [InlineData("一、总计", "一、总计")]
    public void A_text_in_csv_never_starts_a_formula(string text, string written)
    {
        using var writer = new StringWriter();
        new CsvText(writer, "a", "b").Write(text, -1.5m);
        Assert.Equal($"\uFEFFa,b\r\n{written},-1.5\r\n", writer.ToString());
    }

    [Fact]
    public void A_file_name_cannot_start_a_formula()
    {
        var name = $"=cmd-{Guid.NewGuid():N}.txt";
        File.Copy(CommandRun.Report("miyun-swj-2024.txt"), name);
        try
        {
            Assert.StartsWith("'" + name, Run("csv", name).Lines[1]);
        }
        finally
        {
            File.Delete(name);
        }
    }

    [Fact]
    public void A_bar_stands_on_the_error_terminal_alone_and_results_are_the_same()
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new LiveWriter();
        var status = CrossfootCommand.Run(
            ["validate", "--definitions", CommandRun.Definitions, "--lang", "en", "--format", "jsonl", Reports], new Terminal(output, errors) { IsErrorInteractive = true });
        Assert.Equal(1, status);
        Assert.Equal(Run("jsonl").Output, output.ToString());
        var shown = errors.Expect("5 documents: 2 clean", TimeSpan.FromMinutes(1));
        Assert.Contains("reading documents", shown);
        Assert.Contains('%', shown);
    }

    [Theory]
    [InlineData("--jobs", "0")]
    [InlineData("--jobs", "many")]
    [InlineData("--cells")]
    [InlineData("--format", "xml")]
    public void Wrong_options_are_said(params string[] options)
    {
        var run = CommandRun.Of(["validate", "--definitions", CommandRun.Definitions, .. options, Reports]);
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.StartsWith("crossfoot: ", run.Errors);
    }

    private static CommandRun Run(string format, params string[] more)
        => CommandRun.Of(["validate", "--definitions", CommandRun.Definitions, "--lang", "en", "--format", format, .. more.Length > 0 ? more : [Reports]]);

    /// <summary>Reads CSV as RFC 4180 says.</summary>
    private static List<string[]> Rows(string csv)
    {
        var (rows, row, field, isQuoted) = (new List<string[]>(), new List<string>(), "", false);
        foreach (var character in csv.TrimStart('\uFEFF'))
        {
            if (character == '"')
                isQuoted = !isQuoted;
            else if (isQuoted || character is not (',' or '\r' or '\n'))
                field += character;
            else if (character != '\r')
            {
                row.Add(field);
                field = "";
                if (character == '\n')
                {
                    rows.Add([.. row]);
                    row.Clear();
                }
            }
        }

        return rows;
    }
}
