using System.CommandLine;
using Crossfoot.Cli.Learning;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot learn</c>: finds the wordings of documents that no definition knows.</summary>
internal static class LearnCommand
{
    public static Command Create(Terminal terminal)
    {
        var definitions = new Option<string>("--definitions", "-d") { Description = "The folder with the definitions (*.report.yaml), or one such file.", Required = true };
        var apply = new Option<bool>("--apply") { Description = "Write the wordings into the definitions; without it the changes are shown." };
        var language = LanguageOption.Create();
        var files = new Argument<string[]>("FILE") { Description = "The documents.", Arity = ArgumentArity.OneOrMore };
        var command = new Command("learn", "Lists the wordings in documents that no definition knows, and adds them.") { definitions, apply, language, files };
        command.SetAction((parsed, cancellation) => System.Threading.Tasks.Task.FromResult(
            new LearnRun(terminal, LanguageOption.Resolve(parsed.GetValue(language)))
                .Execute(parsed.GetValue(definitions)!, parsed.GetValue(files)!, parsed.GetValue(apply), cancellation)));
        return command;
    }
}
