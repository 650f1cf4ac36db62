using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds <c>was</c>: the items of an earlier edition that an item replaces.</summary>
internal sealed class PredecessorBinder(DiagnosticBag diagnostics)
{
    private readonly PathBinder _paths = new(diagnostics);

    /// <summary>Binds the predecessors of all items of an axis.</summary>
    public void Bind(BoundTable table, BoundAxis axis)
    {
        foreach (var item in axis.Items.Where(static item => item.Syntax is { Was.Count: > 0 }))
        {
            var known = new List<string>();
            foreach (var path in item.Syntax!.Was)
            {
                if (_paths.Find(Split(path), axis, table) is { } predecessor)
                    known.Add(predecessor.Path);
            }

            item.Was = known.ToEquatableArray();
        }
    }

    private static PathSyntax Split(Located<string> path)
    {
        var segments = new List<SegmentSyntax>();
        var start = 0;

        // Only what is written without quotes and escapes can be pointed at in parts.
        var isPlain = path.Span.Length == path.Value.Length;
        foreach (var id in path.Value.Split('.'))
        {
            segments.Add(new SegmentSyntax(id, IsQuoted: false, isPlain ? new TextSpan(path.Span.Start + start, id.Length) : path.Span));
            start += id.Length + 1;
        }

        return new PathSyntax(segments, path.Span);
    }
}
