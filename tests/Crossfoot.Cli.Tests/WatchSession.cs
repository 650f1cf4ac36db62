using System;
using System.Threading;
using System.Threading.Tasks;

namespace Crossfoot.Cli.Tests;

/// <summary>A command that watches, in this process.</summary>
internal sealed class WatchSession : IDisposable
{
    /// <summary>Far above the second that is promised: the other tests run at the same time.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly CancellationTokenSource _end = new();
    private readonly LiveWriter _output = new();
    private readonly LiveWriter _errors = new();
    private readonly Task<int> _run;

    public WatchSession(string folder) => _run = Task.Factory.StartNew(
        () => CrossfootCommand.Run(["check", "--watch", "--lang", "en", folder], new Terminal(_output, _errors), _end.Token),
        TaskCreationOptions.LongRunning);

    public string Expect(string text) => _output.Expect(text, Patience);

    public void ExpectError(string text) => _errors.Expect(text, Patience);

    public async Task<int> EndAsync()
    {
        await _end.CancelAsync();
        return await _run.WaitAsync(Patience);
    }

    public void Dispose()
    {
        _end.Cancel();
        _end.Dispose();
        _output.Dispose();
        _errors.Dispose();
    }
}
