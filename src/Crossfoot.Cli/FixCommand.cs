using System.CommandLine;
using Crossfoot.Cli.Checking;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot fix</c>: mends what a machine can mend in definitions.</summary>
internal static class FixCommand
{
    public static Command Create(Terminal terminal)
    {
        var dryRun = new Option<bool>("--dry-run", "-n") { Description = "Say what would be changed, and change nothing." };
        var language = LanguageOption.Create();
        var folder = new Argument<string>("DIR") { Description = "The folder with the definitions, or one definition file." };
        var command = new Command("fix", "Applies the fixes that 'check' offers.") { dryRun, language, folder };
        command.SetAction(parsed => new FixRun(terminal, LanguageOption.Resolve(parsed.GetValue(language)))
            .Execute(parsed.GetValue(folder)!, parsed.GetValue(dryRun)));
        return command;
    }
}
