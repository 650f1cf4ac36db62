using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Syntax;

/// <summary>
/// Finds a definition in a file that is not called like one, of which nothing would be read. It looks at keys that begin a line, not at
/// YAML: most files of that kind belong to somebody else, and whether their YAML is right is not our question.
/// </summary>
internal static class MisnamedDefinition
{
    private static readonly HashSet<string> TableFileKeys = new(KeyTable.All.Where(static spec => spec.Place == KeyPlace.TableFile).Select(static spec => spec.Key), StringComparer.Ordinal);

    /// <summary>What is wrong with the name of a file; null where it is right, or where the file is no definition.</summary>
    public static Diagnostic? Find(SourceFile file)
    {
        if (!DefinitionName.MayBeMisnamed(file.Path.AsSpan()))
            return null;
        var stem = file.Name.Substring(0, file.Name.LastIndexOf('.'));
        var keys = TopKeys(file.Text);
        if (DefinitionName.Ends(file.Path.AsSpan(), ".report.yml") || DefinitionName.Ends(file.Path.AsSpan(), ".table.yml"))
            return At(file, $"'{stem}.yaml'", $"“{stem}.yaml”");
        if (!keys.Contains(Keys.Report) || !keys.Contains(Keys.Tables))
            return null;
        var (report, tables) = (stem + DefinitionName.ReportEnding, stem + DefinitionName.TableEnding);
        return keys.IsSubsetOf(TableFileKeys)
            ? At(file, $"'{report}', or '{tables}' where its tables belong to a report in another file", $"“{report}”；若其中的表属于另一文件中的报告，则为“{tables}”")
            : At(file, $"'{report}'", $"“{report}”");
    }

    private static Diagnostic At(SourceFile file, string english, string chinese)
        => new(Descriptors.MisnamedDefinition, file, new TextSpan(0, 0), [file.Name, english, chinese]);

    private static HashSet<string> TopKeys(string text)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            var end = line.IndexOfAny([':', '：']);
            if (end > 0 && char.IsLetter(line[0]))
                keys.Add(line.Substring(0, end).TrimEnd());
        }

        return keys;
    }
}
