using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Crossfoot.Testing;

/// <summary>
/// Fails where work on a text does not come to an end, and says which text it is. What counts is processor time: a busy machine may
/// let any text wait.
/// </summary>
internal static class NeverEnding
{
    /// <summary>Stands for "never": a thousand times what a short text takes.</summary>
    private const int UsualSeconds = 10;

    /// <summary>The texts that are worked at in this process, among which its processor time is divided.</summary>
    private static readonly ConcurrentDictionary<object, (string Text, TimeSpan Start)> Current = new();

    /// <summary>Does the parts of some work side by side; each says which text it turns to.</summary>
    public static void Fails(int parts, Action<int, Action<string>> work, int seconds = UsualSeconds)
    {
        var keys = Enumerable.Range(0, parts).Select(static _ => new object()).ToArray();
        var next = -1;

        // On threads of their own: one of the pool that waits within a part, as in the C# compiler, takes up another part meanwhile,
        // and the first one would stand there as if it never ended.
        void TakeParts()
        {
            for (var part = Interlocked.Increment(ref next); part < parts; part = Interlocked.Increment(ref next))
            {
                try
                {
                    work(part, text => Current[keys[part]] = (text, Environment.CpuUsage.TotalTime));
                }
                catch
                {
                    Volatile.Write(ref next, parts);
                    throw;
                }
                finally
                {
                    Current.TryRemove(keys[part], out _);
                }
            }
        }

        var workers = Enumerable.Range(0, Math.Min(parts, Environment.ProcessorCount))
            .Select(_ => Task.Factory.StartNew(TakeParts, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        var all = Task.WhenAll(workers);
        while (!((IAsyncResult)all).AsyncWaitHandle.WaitOne(TimeSpan.FromSeconds(1)))
        {
            var limit = Environment.CpuUsage.TotalTime - TimeSpan.FromSeconds(seconds) * Current.Count;
            foreach (var key in keys)
            {
                if (Current.TryGetValue(key, out var one) && one.Start < limit)
                    Assert.Fail($"It never ends:\n{Show(one.Text)}");
            }
        }

        all.GetAwaiter().GetResult();
    }

    /// <summary>Does some work on one text.</summary>
    public static void Fails(string text, Action work, int seconds = UsualSeconds) => Fails(1, (_, turnTo) =>
    {
        turnTo(text);
        work();
    }, seconds);

    /// <summary>A text with its line ends made visible, as long as one cares to read.</summary>
    public static string Show(string text)
        => text[..Math.Min(text.Length, 3000)].Replace("\r", "␍", StringComparison.Ordinal).Replace("\n", "⏎\n", StringComparison.Ordinal);
}
