using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.Cli;
using Crossfoot.Compiler;
using Crossfoot.Compiler.Fixes;
using Crossfoot.Compiler.Tests.Corpus;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Hosts.Tests;

/// <summary>Do fixes in an editor do what the compiler's do?</summary>
public sealed class CodeFixTests
{
    /// <summary>More passes than any file of the corpus needs.</summary>
    private const int MostPasses = 20;

    public static TheoryData<string, string> Files
    {
        get
        {
            var files = new TheoryData<string, string>();
            foreach (var name in CorpusFile.Wrong)
            {
                files.Add(name, "\n");
                files.Add(name, "\r\n");
            }

            return files;
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_code_action_makes_the_text_that_the_fix_of_the_compiler_makes(string name, string lineEnd)
    {
        var file = Wrong(name, lineEnd);
        using var project = new DefinitionProject(file);
        var expected = ReportCompiler.Compile([file], CancellationToken.None).Diagnostics
            .SelectMany(diagnostic => diagnostic.Fixes.Select(fix => (diagnostic.Descriptor.Id, fix.English, FixAll.Apply(file, [diagnostic with { Fixes = [fix] }]).Text)))
            .Order();
        var actual = new List<(string, string, string)>();
        foreach (var diagnostic in await project.DiagnosticsAsync())
        {
            foreach (var action in await project.ActionsAsync(diagnostic))
                actual.Add((diagnostic.Id, action.Title, Text(await project.BytesAfterAsync(action, file.Path))));
        }

        Assert.Equal(expected, actual.Order());
    }

    [Theory]
    [MemberData(nameof(Files))]
    public async Task To_fix_all_is_one_pass_of_the_compiler_and_repeated_it_is_the_command(string name, string lineEnd)
    {
        var file = Wrong(name, lineEnd);
        using var project = new DefinitionProject(file);
        await project.FixAllAsync();
        var once = await project.BytesAsync(file.Path);
        Assert.Equal(FixAll.Apply(file, ReportCompiler.Compile([file], CancellationToken.None).Diagnostics).Text, Text(once));

        var last = once;
        for (var pass = 0; pass < MostPasses; pass++)
        {
            await project.FixAllAsync();
            var next = await project.BytesAsync(file.Path);
            if (next.AsSpan().SequenceEqual(last))
                break;
            last = next;
        }

        Assert.Equal(AfterCommand(file), last);
    }

    [Fact]
    public async Task A_fix_in_one_of_two_files_leaves_the_other_alone()
    {
        var report = new SourceFile("x.report.yaml", "report: x\ntables: { t: { rows: { a: 甲 } } }\n");
        var tables = new SourceFile("x.table.yaml", "report: x\ntables: { u: { rows: { boys: 男, girls: 女 }, rules: { r: { check: boys = girl } } } }\n");
        using var project = new DefinitionProject(report, tables);
        var action = Assert.Single(await project.ActionsAsync(Assert.Single(await project.DiagnosticsAsync())));
        Assert.Equal(tables.Text.Replace("girl }", "girls }", StringComparison.Ordinal), Text(await project.BytesAfterAsync(action, tables.Path)));
        Assert.Equal(report.Text, Text(await project.BytesAfterAsync(action, report.Path)));
    }

    private static SourceFile Wrong(string name, string lineEnd)
    {
        var file = CorpusFile.Read(name, CorpusFile.WrongEnding).File;
        return file with { Text = file.Text.ReplaceLineEndings(lineEnd) };
    }

    private static string Text(byte[] saved)
    {
        Assert.True(saved.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        return Encoding.UTF8.GetString(saved.AsSpan(Encoding.UTF8.Preamble.Length));
    }

    private static byte[] AfterCommand(SourceFile file)
    {
        var folder = Directory.CreateTempSubdirectory("crossfoot-fixes-");
        try
        {
            var path = Path.Combine(folder.FullName, file.Name);
            File.WriteAllText(path, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
            using var output = new StringWriter();
            CrossfootCommand.Run(["fix", folder.FullName], new Terminal(output, output));
            return File.ReadAllBytes(path);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
