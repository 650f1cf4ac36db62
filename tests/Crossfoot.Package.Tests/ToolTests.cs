using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Crossfoot.Package.Tests.Testing;

namespace Crossfoot.Package.Tests;

/// <summary>Does the command work as it is installed: compiled for this machine, and with the runtime of the machine?</summary>
public sealed class ToolTests : IClassFixture<ToolTests.InstalledCommand>
{
    private readonly InstalledCommand _installed;

    public ToolTests(InstalledCommand installed) => _installed = installed;

    /// <summary>What is typed, in a folder with definitions and documents.</summary>
    public static TheoryData<string> Lines => new(
        "--help",
        "--version",
        "check --help",
        "validate --help",
        "check definitions",
        "check --lang zh broken",
        "check --format json broken",
        "check --format sarif broken",
        "fix --dry-run broken",
        "explain",
        "explain CF2001",
        "explain CF9999",
        "schema",
        "validate --definitions definitions/disclosure report.txt",
        "validate --definitions definitions/disclosure --lang zh report.txt",
        "validate --definitions definitions/disclosure --format json report.txt",
        "validate --definitions definitions/disclosure --format jsonl report.txt",
        "validate --definitions definitions/disclosure --format csv report.txt",
        "validate --definitions definitions/disclosure --format sarif report.txt",
        "validate --definitions definitions/petitions letters.md letters.html letters.csv",
        "validate --definitions BalanceSheet --prior BalanceSheet/2023.json BalanceSheet/2024.json",
        "validate --definitions definitions/disclosure missing.txt",
        "validate",
        "learn --definitions definitions/disclosure report.txt",
        "wrong --arguments",
        "[suggest] val");

    [LongTheory]
    [MemberData(nameof(Lines))]
    public void Both_forms_of_the_command_say_the_same_to_the_byte(string line)
    {
        var arguments = line.Split(' ');
        var compiled = Command.Run(_installed.Folder.Path, _installed.Compiled, arguments);
        var managed = Command.Run(_installed.Folder.Path, "dotnet", ["exec", _installed.Managed, .. arguments]);
        Assert.Equal(managed, compiled);
        Assert.DoesNotContain("Unhandled exception", compiled.Errors, StringComparison.Ordinal);
        Assert.True((compiled.Output + compiled.Errors).Length > 0);
    }

    [LongFact]
    public void A_fix_is_written_alike()
    {
        foreach (var (program, before, folder) in new[] { (_installed.Compiled, Array.Empty<string>(), "fixed-1"), ("dotnet", ["exec", _installed.Managed], "fixed-2") })
        {
            _installed.Folder.Write($"{folder}/petitions.report.yaml", InstalledCommand.Broken);
            Command.Run(_installed.Folder.PathOf(folder), program, [.. before, "fix", "."], _installed.Folder.Environment).Success();
        }

        var mended = File.ReadAllText(_installed.Folder.PathOf("fixed-1/petitions.report.yaml"));
        Assert.Equal(mended, File.ReadAllText(_installed.Folder.PathOf("fixed-2/petitions.report.yaml")));
        Assert.Equal(Petitions.Definition, mended);
    }

    [LongFact]
    public void The_compiled_package_has_one_program_and_the_other_one_its_assemblies()
    {
        var own = _installed.Release;
        var compiled = Feed.FilesIn(own.PackageFile("Crossfoot.Tool.linux-x64")).Where(static file => file.StartsWith("tools/", StringComparison.Ordinal));
        Assert.Equal(["tools/any/linux-x64/Crossfoot.Cli", "tools/any/linux-x64/DotnetToolSettings.xml"], compiled);
        var managed = Feed.FilesIn(own.PackageFile("Crossfoot.Tool.any")).Where(static file => file.StartsWith("tools/", StringComparison.Ordinal)).Select(Path.GetFileName);
        Assert.Equal(
        [
            "AngleSharp.dll", "Crossfoot.Cli.deps.json", "Crossfoot.Cli.dll", "Crossfoot.Cli.runtimeconfig.json", "Crossfoot.Compiler.dll", "Crossfoot.Definitions.dll",
            "Crossfoot.Documents.dll", "Crossfoot.YamlDotNet.dll", "Crossfoot.dll", "DotnetToolSettings.xml", "Markdig.dll", "Microsoft.CodeAnalysis.dll",
            "Microsoft.Extensions.FileSystemGlobbing.dll", "Spectre.Console.dll", "System.CommandLine.dll",
            "UglyToad.PdfPig.Core.dll", "UglyToad.PdfPig.DocumentLayoutAnalysis.dll", "UglyToad.PdfPig.Fonts.dll", "UglyToad.PdfPig.Package.dll",
            "UglyToad.PdfPig.Tokenization.dll", "UglyToad.PdfPig.Tokens.dll", "UglyToad.PdfPig.dll",
        ], managed);

        // What is ours is not among the notices, what is not is.
        var notices = Checkout.Read("THIRD-PARTY-NOTICES.txt");
        Assert.All(managed.Where(static file => file!.EndsWith(".dll", StringComparison.Ordinal) && !file.StartsWith("Crossfoot.", StringComparison.Ordinal)), file =>
            Assert.Contains($"\n{Path.GetFileNameWithoutExtension(file)}", notices, StringComparison.Ordinal));
    }

    [LongFact]
    public void The_package_that_is_installed_lists_what_was_packed_and_nothing_else()
    {
        using var zip = ZipFile.OpenRead(_installed.Release.PackageFile("Crossfoot.Tool"));
        using var reader = new StreamReader(zip.GetEntry("tools/any/any/DotnetToolSettings.xml")!.Open());
        var listed = System.Xml.Linq.XDocument.Parse(reader.ReadToEnd()).Descendants("RuntimeIdentifierPackage").Select(static one => one.Attribute("Id")!.Value);
        var packed = Directory.EnumerateFiles(_installed.Release.Packages, "Crossfoot.Tool.*.nupkg").Select(static file => Path.GetFileName(file).Replace($".{Checkout.Version}.nupkg", "", StringComparison.Ordinal)).Where(static name => name != "Crossfoot.Tool");
        Assert.Equal(packed.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    /// <summary>The command in both forms, and a folder to use it in.</summary>
    public sealed class InstalledCommand : IDisposable
    {
        private readonly Lazy<UserFolder> _folder;

        /// <summary>Nothing is done before a test asks: all of them may be left out.</summary>
        public InstalledCommand() => _folder = new(Install);

        internal static string Broken { get; } = Petitions.Definition.Replace("visits: 来访", "visits： 来访", StringComparison.Ordinal);

        internal ReleaseBuild Release => ReleaseBuild.Shared;

        internal UserFolder Folder => _folder.Value;

        internal string Compiled => Folder.PathOf("tool/crossfoot");

        internal string Managed => Folder.PathOf("managed/tools/net10.0/any/Crossfoot.Cli.dll");

        /// <inheritdoc/>
        public void Dispose()
        {
            if (_folder.IsValueCreated)
                _folder.Value.Dispose();
        }

        private UserFolder Install()
        {
            var folder = new UserFolder(Release.Packages, PackageCache.CreateLinked());
            folder.Dotnet("tool", "install", "Crossfoot.Tool", "--version", Checkout.Version, "--tool-path", folder.PathOf("tool")).Success();
            ZipFile.ExtractToDirectory(Release.PackageFile("Crossfoot.Tool.any"), folder.PathOf("managed"));
            foreach (var file in Directory.EnumerateFiles(Checkout.Path("definitions/disclosure")))
                folder.Write($"definitions/disclosure/{Path.GetFileName(file)}", File.ReadAllText(file));
            foreach (var file in Directory.EnumerateFiles(Checkout.Path("samples/BalanceSheet")))
                folder.Write($"BalanceSheet/{Path.GetFileName(file)}", File.ReadAllText(file));
            folder.Write("report.txt", File.ReadAllText(ConsumerProject.Report));
            folder.Write("definitions/petitions/petitions.report.yaml", Petitions.Definition);
            folder.Write("broken/petitions.report.yaml", Broken);
            folder.Write("letters.md", "# 2024年信访工作年度报告\n\n二、办理情况\n\n||来信|来访|合计|\n|-|-|-|-|\n|本年收到|1|2|3|\n|上年结转|0|0|0|\n|本年办结|1|2|3|\n|年末在办|0|0|0|\n");
            folder.Write("letters.html", "<h1>2024年信访工作年度报告</h1><p>二、办理情况<table><tr><td><td>来信<td>来访<td>合计<tr><td>本年收到<td>1<td>2<td>4</table>");
            folder.Write("letters.csv", "二、办理情况\n,来信,来访,合计\n本年收到,1,2,3\n");
            return folder;
        }
    }
}
