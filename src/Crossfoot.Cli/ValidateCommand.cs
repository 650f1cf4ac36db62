using System.CommandLine;
using System.Threading;
using Crossfoot.Cli.Output;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot validate</c>: reads documents and checks them.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var definitions = new Option<string>("--definitions", "-d")
        {
            Description = "The folder with the definitions (*.report.yaml), or one such file.",
            Required = true,
        };
        var format = new Option<string>("--format", "-f") { Description = "table (default) or json.", DefaultValueFactory = static _ => "table" };
        format.AcceptOnlyFromAmong("table", "json");
        var language = LanguageOption.Create();
        var prior = new Option<string[]>("--prior")
        {
            Description = "The report of the period before, for rules that look back; may be given again for the one before that.",
            DefaultValueFactory = static _ => [],
        };
        var files = new Argument<string[]>("FILE")
        {
            Description = "The reports: text or Markdown documents, or figures as .json.",
            Arity = ArgumentArity.OneOrMore,
        };
        var command = new Command("validate", "Reads documents and checks the rules of their form.") { definitions, format, prior, language, files };
        command.SetAction(parsed =>
        {
            var chosen = LanguageOption.Resolve(parsed.GetValue(language));
            var run = new ValidationRun(terminal, chosen);
            IValidationOutput output = parsed.GetValue(format) == "json" ? new JsonOutput(chosen) : new TextOutput(chosen);
            var request = new ValidationRequest(parsed.GetValue(definitions)!, parsed.GetValue(files)!, parsed.GetValue(prior)!);
            return run.Execute(request, output, CancellationToken.None);
        });
        return command;
    }
}
