using System.IO;
using System.Text;

namespace Crossfoot.Cli.Output;

/// <summary>
/// The only way to the terminal, to a pipe and to the file of <c>--output</c>: whatever is written, no foreign character steers what
/// shows it. A line that is written as such stays one.
/// </summary>
internal sealed class ShownWriter(TextWriter raw) : TextWriter
{
    /// <summary>Past the filter, for escape codes of our own and texts that went through it.</summary>
    public TextWriter Raw => raw;

    public override Encoding Encoding => raw.Encoding;

    /// <summary>A writer over another; one that filters already is taken as it is.</summary>
    public static ShownWriter Over(TextWriter writer) => writer as ShownWriter ?? new ShownWriter(writer);

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => raw.Write(ForeignText.Lines(value ?? ""));

    public override void WriteLine() => raw.WriteLine();

    public override void WriteLine(string? value) => raw.WriteLine(ForeignText.OnLine(value ?? ""));

    public override void Flush() => raw.Flush();
}
