using System;
using Spectre.Console;

namespace Crossfoot.Cli.Output;

/// <summary>A bar on the error terminal while documents are read; it goes away when they are.</summary>
internal static class ReadingProgress
{
    /// <summary>Runs some work that says when a document is read, from any thread.</summary>
    /// <param name="terminal">The terminal.</param>
    /// <param name="text">What is being done.</param>
    /// <param name="documents">How many documents there are; one alone has no bar.</param>
    /// <param name="work">The work; its argument is to be called for each document.</param>
    public static T Run<T>(Terminal terminal, string text, int documents, Func<Action, T> work)
    {
        if (!terminal.IsErrorInteractive || documents < 2)
            return work(static () => { });
        var progress = AnsiOutput.Create(terminal.Error, terminal.HasColours).Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn());
        return progress.Start(context =>
        {
            var task = context.AddTask(Markup.Escape(text), maxValue: documents);
            return work(() => task.Increment(1));
        });
    }
}
