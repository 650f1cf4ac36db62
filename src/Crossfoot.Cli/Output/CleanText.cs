using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Output;

/// <summary>Whether a document is clean, and why not, in a line.</summary>
internal static class CleanText
{
    public static Message Of(IReadOnlyList<Flaw> flaws) => flaws.Count == 0 ? CliMessages.Clean.With() : CliMessages.NotClean.With(new Joined(flaws));

    private sealed class Joined(IReadOnlyList<Flaw> flaws) : ILocalized
    {
        public string In(Language language) => string.Join(language == Language.Chinese ? "；" : "; ", flaws.Select(flaw => flaw.Message.In(language)));

        public override string ToString() => In(Language.English);
    }
}
