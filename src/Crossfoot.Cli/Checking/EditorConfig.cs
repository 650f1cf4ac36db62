using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using Crossfoot.Compiler.Suppression;
using Crossfoot.Definitions;
using Crossfoot.Files;
using Microsoft.CodeAnalysis;

namespace Crossfoot.Cli.Checking;

/// <summary>The severities in <c>.editorconfig</c> files, by the same code that reads them in a build.</summary>
internal static class EditorConfig
{
    private const string FileName = ".editorconfig";
    private const string KeyStart = "crossfoot_diagnostic.";
    private const long LargestFile = 1024 * 1024;

    /// <summary>What is wrong with definitions, as bad as the settings beside them say.</summary>
    public static CompiledDefinitions Configured(this CompiledDefinitions set)
    {
        var settings = new Dictionary<string, IReadOnlyDictionary<string, string>>(StringComparer.Ordinal);
        return set with { Diagnostics = ConfiguredSeverity.Apply(set.Diagnostics, Setting) };

        string? Setting(string path, string key)
        {
            if (!settings.TryGetValue(path, out var ofFile))
                settings.Add(path, ofFile = SettingsOf(Path.GetFullPath(path)));
            return ofFile.GetValueOrDefault(key);
        }
    }

    private static IReadOnlyDictionary<string, string> SettingsOf(string path)
    {
        var files = new List<(string Path, string Text)>();
        for (var folder = Path.GetDirectoryName(path); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (TextOf(Path.Combine(folder, FileName)) is { } text)
                files.Add((Path.Combine(folder, FileName), text));
        }

        return files.Exists(static file => file.Text.Contains(KeyStart, StringComparison.OrdinalIgnoreCase)) ? Parse(files, path) : new Dictionary<string, string>();
    }

    /// <summary>Apart, so that Roslyn is loaded only where something is set.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static IReadOnlyDictionary<string, string> Parse(List<(string Path, string Text)> files, string path)
    {
        var configs = files.Select(static file => AnalyzerConfig.Parse(file.Text, file.Path)).ToList();
        return AnalyzerConfigSet.Create(configs).GetOptionsForSourcePath(path).AnalyzerOptions;
    }

    /// <summary>A file, or null where there is none that can be read: then every diagnostic is as bad as its kind says.</summary>
    private static string? TextOf(string file)
    {
        try
        {
            return File.Exists(file) ? OrdinaryFile.LoadText(file, LargestFile) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
