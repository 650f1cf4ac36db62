using System;
using System.Diagnostics;
using System.IO;
using System.Text;
using System.Threading;

namespace Crossfoot.Cli.Tests;

/// <summary>A writer that another thread waits on.</summary>
internal sealed class LiveWriter : TextWriter
{
    private readonly StringBuilder _text = new();

    public override Encoding Encoding => Encoding.UTF8;

    public override void Write(char value)
    {
        lock (_text)
            _text.Append(value);
    }

    public override void Write(string? value)
    {
        lock (_text)
            _text.Append(value);
    }

    /// <summary>Waits for a whole line with the text; gives all until there and forgets it.</summary>
    public string Expect(string text, TimeSpan patience)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < patience; Thread.Sleep(2))
        {
            lock (_text)
            {
                var all = _text.ToString();
                var found = all.IndexOf(text, StringComparison.Ordinal);
                var end = found < 0 ? -1 : all.IndexOf('\n', found);
                if (end < 0)
                    continue;
                _text.Remove(0, end + 1);
                return all[..end];
            }
        }

        lock (_text)
            throw new TimeoutException($"'{text}' was not written, but: {_text}");
    }
}
