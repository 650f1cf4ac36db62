using System;
using System.IO;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Generators;

/// <summary>
/// Are the assemblies there that come with this one? The question is put before anything names their types: where one is missing, the
/// host would drop the generator and its types with a warning of its own. So this class may name none of them but where it tries.
/// </summary>
internal static class PrivateAssemblies
{
    public const string Id = "CF9002";
    public const string Title = "Part of Crossfoot is missing";
    public const string English = "Crossfoot cannot work without {0}, which should stand beside Crossfoot.Generators.dll. Restore the package again: delete its folder, then run 'dotnet restore'.";
    public const string Chinese = "缺少 {0}，Crossfoot 无法工作；该文件应与 Crossfoot.Generators.dll 在同一位置。请重新还原该包：删除其文件夹，再运行“dotnet restore”。";

    private static readonly Lazy<string?> MissingFile = new(Find);

    /// <summary>The diagnostic for a host that has nothing else of ours.</summary>
    public static DiagnosticDescriptor Descriptor { get; }
        = new(Id, Title, new TwoLanguages(English, Chinese), "Crossfoot", DiagnosticSeverity.Error, isEnabledByDefault: true, customTags: WellKnownDiagnosticTags.NotConfigurable);

    /// <summary>What to report in place of all else; null where nothing is missing.</summary>
    public static Diagnostic? Missing => MissingFile.Value is { } file ? Diagnostic.Create(Descriptor, Location.None, file) : null;

    private static string? Find()
    {
        try
        {
            CompileNothing();
            return null;
        }
        catch (Exception exception) when (FileOf(exception) is not null)
        {
            return FileOf(exception);
        }
    }

    /// <summary>Takes every assembly that a definition does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void CompileNothing() => Compiler.ReportCompiler.Compile([new Compiler.Text.SourceFile("x.report.yaml", "report: x")], default);

    /// <summary>The file that a failure to load names, also where it happened in an initialiser.</summary>
    private static string? FileOf(Exception exception) => exception switch
    {
        FileNotFoundException { FileName: { } name } => FileOf(name),
        FileLoadException { FileName: { } name } => FileOf(name),
        BadImageFormatException { FileName: { } name } => FileOf(name),
        TypeInitializationException { InnerException: { } inner } => FileOf(inner),
        _ => null,
    };

    private static string FileOf(string assembly) => assembly.Split(',')[0] + ".dll";
}
