using System.CommandLine;
using Crossfoot.Cli.Checking;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot check</c>: says what is wrong with definitions.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format", "-f") { Description = "text (default) or json.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var language = LanguageOption.Create();
        var folder = new Argument<string>("DIR") { Description = "The folder with the definitions, or one definition file." };
        var command = new Command("check", "Checks definitions and shows each mistake at its place.") { format, language, folder };
        command.SetAction(parsed =>
        {
            var chosen = LanguageOption.Resolve(parsed.GetValue(language));
            var path = parsed.GetValue(folder)!;
            if (DefinitionSource.Load(path, terminal, chosen) is not { } set)
                return ExitCode.CannotRun;
            if (parsed.GetValue(format) == "json")
                CheckJson.Write(set.Diagnostics, path, terminal.Out, chosen);
            else
                CheckText.Write(set.Diagnostics, terminal.Out, chosen);
            return set.HasErrors ? ExitCode.Findings : ExitCode.Clean;
        });
        return command;
    }
}
