using System.IO;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Crossfoot.Compiler.Yaml;

/// <summary>
/// The YAML scanner, with its steps counted. It and the parser above it have loops that take tokens until one of another kind comes,
/// and for some texts none ever does; here every loop over tokens ends, since a text of a length has only so many.
/// </summary>
internal sealed class CountedScanner(string text, CommentReader comments) : IScanner
{
    /// <summary>The most tokens that one character can stand for: <c>:</c> alone on its line opens a mapping, a key and a value, and ends them.</summary>
    private const int MostStepsOfOneCharacter = 8;

    private readonly Scanner _scanner = new(new StringReader(text));
    private Token? _seen;

    /// <summary>How many steps a text of a length can need.</summary>
    public static long MostSteps(int length) => 64 + (long)length * MostStepsOfOneCharacter;

    /// <summary>How many tokens were asked for.</summary>
    public long Steps { get; private set; }

    public Mark CurrentPosition => _scanner.CurrentPosition;

    public Token? Current => _scanner.Current;

    public bool MoveNext() => Count(_scanner.MoveNext());

    public bool MoveNextWithoutConsuming() => Count(_scanner.MoveNextWithoutConsuming());

    public void ConsumeCurrent() => _scanner.ConsumeCurrent();

    private bool Count(bool hasNext)
    {
        if (++Steps > MostSteps(text.Length))
            throw new YamlException(CurrentPosition, CurrentPosition, "The scanner goes on without coming to an end.");
        if (hasNext && !ReferenceEquals(_seen, Current))
        {
            _seen = Current;
            comments.Take(Current!);
        }

        return hasNext;
    }
}
