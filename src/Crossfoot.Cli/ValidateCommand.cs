using System.CommandLine;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli;

/// <summary><c>crossfoot validate</c>: reads documents and checks them.</summary>
internal static class ValidateCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new ValidateOptions();
        var language = LanguageOption.Create();
        var command = new Command("validate", "Reads documents and checks the rules of their form.");
        options.AddTo(command);
        command.Add(language);
        command.SetAction((parsed, cancellation) =>
        {
            var run = new ValidationRun(terminal, LanguageOption.Resolve(parsed.GetValue(language)), options.Request(parsed));

            // On a thread of its own, so that Ctrl+C is heard.
            return Task.Run(() => run.Execute(cancellation), CancellationToken.None);
        });
        return command;
    }
}
