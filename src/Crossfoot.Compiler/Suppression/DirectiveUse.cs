using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Suppression;

/// <summary>Which ids of which comments silenced something. Of two comments that name one id for one place, the first does.</summary>
internal sealed class DirectiveUse(IReadOnlyList<Directive> directives)
{
    private readonly ILookup<string, Directive> _byFile = directives.ToLookup(static directive => directive.File.Path, StringComparer.Ordinal);
    private readonly HashSet<(string File, TextSpan Id)> _used = [];

    /// <summary>Whether a comment silences a diagnostic.</summary>
    public bool Silences(Diagnostic diagnostic)
    {
        if (!CanSilence(diagnostic.Descriptor))
            return false;
        foreach (var directive in _byFile[diagnostic.File.Path])
        {
            if (!directive.Covers(diagnostic.Span.Start))
                continue;
            foreach (var id in directive.Ids)
            {
                if (id.Value != diagnostic.Descriptor.Id)
                    continue;
                _used.Add((directive.File.Path, id.Span));
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an id of a comment silenced something.</summary>
    public bool IsUsed(Directive directive, Located<string> id) => _used.Contains((directive.File.Path, id.Span));

    /// <summary>Whether a comment may silence a kind of diagnostic: not one about the text, nor one about such comments, nor that a file has no line to silence or is not read.</summary>
    public static bool CanSilence(Descriptor descriptor)
        => descriptor.IsConfigurable && descriptor != Descriptors.EmptyFile && descriptor != Descriptors.MisnamedDefinition && !descriptor.Id.StartsWith("CF11", StringComparison.Ordinal);
}
