using System.Text;

namespace Crossfoot.Cli.Learning;

/// <summary>Writes a label of several printed lines on one: Chinese needs no blank where a line was broken, other writing does.</summary>
internal static class OnOneLine
{
    public static string Write(string text)
    {
        var written = new StringBuilder();
        var isBroken = false;
        foreach (var character in text)
        {
            if (char.IsWhiteSpace(character))
            {
                isBroken = true;
                continue;
            }

            if (isBroken && written.Length > 0 && char.IsAscii(written[^1]) && char.IsAscii(character))
                written.Append(' ');
            isBroken = false;
            written.Append(character);
        }

        return written.ToString();
    }
}
