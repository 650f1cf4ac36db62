using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text;
using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot explain</c>: prints the page of a diagnostic, or the list of all.</summary>
internal static class ExplainCommand
{
    private const string Index = "README";
    private const int MostSuggestions = 3;

    public static Command Create(Terminal terminal)
    {
        var language = LanguageOption.Create();
        var id = new Argument<string?>("ID")
        {
            Description = "The id of a diagnostic or problem, such as CF2001. Without it, all are listed.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("explain", "Explains a diagnostic: what is wrong, why it matters, and how to mend it.") { language, id };
        command.SetAction(parsed => Print(parsed.GetValue(id) ?? Index, terminal, LanguageOption.Resolve(parsed.GetValue(language))));
        return command;
    }

    private static int Print(string id, Terminal terminal, Language language)
    {
        var known = Pages().ToList();
        if (known.Find(page => page.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } found)
        {
            terminal.Out.Write(Text(found));
            return ExitCode.Clean;
        }

        var nearest = string.Join(", ", Nearest(id, known));
        var message = nearest.Length == 0 ? CliMessages.NoSuchDiagnostic.With(id) : CliMessages.NearestDiagnostics.With(id, nearest);
        terminal.Error.WriteLine($"crossfoot: {message.In(language)}");
        return ExitCode.CannotRun;
    }

    private static IEnumerable<string> Nearest(string id, List<string> known)
    {
        var left = known.Where(static page => page != Index).Order(StringComparer.Ordinal).ToList();
        for (var i = 0; i < MostSuggestions && NearestName.Find(id, left) is { } nearest; i++)
        {
            left.Remove(nearest);
            yield return nearest;
        }
    }

    /// <summary>The names of the pages that are built into the command.</summary>
    private static IEnumerable<string> Pages()
        => Assembly.GetExecutingAssembly().GetManifestResourceNames().Where(static name => name.StartsWith("docs/", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)!;

    private static string Text(string page)
    {
        using var resource = Assembly.GetExecutingAssembly().GetManifestResourceStream($"docs/{page}.md")!;
        return new StreamReader(resource, Encoding.UTF8).ReadToEnd();
    }
}
