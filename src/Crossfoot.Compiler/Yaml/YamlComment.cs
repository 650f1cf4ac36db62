using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Yaml;

/// <summary>A comment and what it stands at.</summary>
/// <param name="Span">The comment, from its <c>#</c> to the end of the line.</param>
/// <param name="Subject">
/// Its own line or, where it stands alone, the next line that holds something; to the end of a text that begins there and goes on over
/// lines. Null where nothing follows.
/// </param>
/// <param name="IsAlone">Whether nothing else stands on its line.</param>
internal sealed record YamlComment(TextSpan Span, TextSpan? Subject, bool IsAlone);
