using System.CommandLine;
using System.Threading.Tasks;
using Crossfoot.Cli.Checking;
using Crossfoot.Cli.Output;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot check</c>: says what is wrong with definitions.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format", "-f") { Description = "text (default), json or sarif.", DefaultValueFactory = static _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif");
        var output = OutputOption.Create();
        var watch = new Option<bool>("--watch", "-w") { Description = "Go on and check again after each save, until Ctrl+C." };
        var language = LanguageOption.Create();
        var folders = new Argument<string[]>("DIR")
        {
            Description = "The folders with the definitions, or definition files. They are checked together, as one project.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("check", "Checks definitions and shows each mistake at its place.") { format, output, watch, language, folders };
        command.Validators.Add(result =>
        {
            if (result.GetValue(watch) && result.GetValue(format) is "json" or "sarif" && result.GetValue(output) is null)
                result.AddError("'--watch' writes one result after the other; with '--format json' or 'sarif' it needs '--output FILE'.");
        });
        command.SetAction((parsed, cancellation) =>
        {
            var run = new CheckRun(terminal, LanguageOption.Resolve(parsed.GetValue(language)), parsed.GetValue(folders)!)
            {
                Format = parsed.GetValue(format)!,
                Target = new ResultTarget(parsed.GetValue(output)),
            };
            return parsed.GetValue(watch) ? run.WatchAsync(cancellation) : Task.FromResult(run.Execute());
        });
        return command;
    }
}
