using System.Collections.Generic;

namespace Crossfoot.Cli.Checking;

/// <summary>A line that stays (<c>' '</c>), goes (<c>'-'</c>) or comes (<c>'+'</c>).</summary>
internal readonly record struct LineEdit(char Sign, string Line);

/// <summary>The shortest way from one list of lines to another, after E. W. Myers, "An O(ND) difference algorithm" (1986).</summary>
internal static class LineDiff
{
    public static IReadOnlyList<LineEdit> Of(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var trace = new List<int[]>();

        // reach[k] is how far into `before` the best path comes on the diagonal k = (lines of before) − (lines of after).
        var most = before.Count + after.Count;
        var reach = new int[(2 * most) + 3];
        for (var steps = 0; ; steps++)
        {
            trace.Add(reach[(most - steps)..(most + steps + 3)]);
            for (var k = -steps; k <= steps; k += 2)
            {
                var at = most + 1 + k;
                var x = k == -steps || (k != steps && reach[at - 1] < reach[at + 1]) ? reach[at + 1] : reach[at - 1] + 1;
                while (x < before.Count && x - k < after.Count && before[x] == after[x - k])
                    x++;
                reach[at] = x;
                if (x >= before.Count && x - k >= after.Count)
                    return Walk(before, after, trace);
            }
        }
    }

    /// <summary>Goes back from the end to the start; each step back undoes one line that goes or comes.</summary>
    private static List<LineEdit> Walk(IReadOnlyList<string> before, IReadOnlyList<string> after, List<int[]> trace)
    {
        var edits = new List<LineEdit>();
        var (x, y) = (before.Count, after.Count);
        for (var steps = trace.Count - 1; steps >= 0; steps--)
        {
            // The piece of `reach` that was kept starts one diagonal before −steps.
            var reach = trace[steps];
            var k = x - y;
            var at = k + steps + 1;
            var isInsertion = k == -steps || (k != steps && reach[at - 1] < reach[at + 1]);
            var previousX = steps == 0 ? 0 : isInsertion ? reach[at + 1] : reach[at - 1];
            var previousY = steps == 0 ? 0 : previousX - (isInsertion ? k + 1 : k - 1);
            while (x > previousX && y > previousY)
            {
                edits.Add(new LineEdit(' ', before[--x]));
                y--;
            }

            if (steps > 0)
                edits.Add(isInsertion ? new LineEdit('+', after[--y]) : new LineEdit('-', before[--x]));
        }

        edits.Reverse();
        return edits;
    }
}
