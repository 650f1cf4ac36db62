using System;
using System.Threading;

namespace Crossfoot.Cli.Output;

/// <summary>A line on the error terminal that says what takes so long, once it does, and that goes away by itself.</summary>
internal sealed class SignOfLife : IDisposable
{
    private const int Patience = 700;

    private readonly Terminal _terminal;
    private readonly Lock _gate = new();
    private readonly Timer? _timer;
    private bool _isOver;
    private bool _isShown;

    private SignOfLife(Terminal terminal, string text)
    {
        _terminal = terminal;
        if (terminal.IsErrorInteractive)
            _timer = new Timer(_ => Appear(text), null, Patience, Timeout.Infinite);
    }

    /// <summary>Shows the text after a while, until the result is disposed.</summary>
    public static SignOfLife Show(Terminal terminal, string text) => new(terminal, text);

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate)
        {
            _isOver = true;

            // Over the text and back: this works where no escape codes do.
            if (_isShown)
                _terminal.Error.Raw.Write($"\r{new string(' ', _terminal.Width - 1)}\r");
        }
    }

    private void Appear(string text)
    {
        lock (_gate)
        {
            if (_isOver)
                return;
            _isShown = true;
            _terminal.Error.Write(text);
        }
    }
}
