using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Suppression;

/// <summary>A comment that silences diagnostics, and the ids it names.</summary>
internal sealed record Directive(SourceFile File, YamlComment Comment, IReadOnlyList<Located<string>> Ids)
{
    /// <summary>Whether something that begins at a place is silenced by it.</summary>
    public bool Covers(int position) => Comment.Subject is { } subject && position >= subject.Start && position <= subject.End;
}
