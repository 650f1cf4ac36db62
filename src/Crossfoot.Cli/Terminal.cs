using System.IO;

namespace Crossfoot.Cli;

/// <summary>Where a command writes: results to the one, what went wrong with the run itself to the other.</summary>
internal sealed record Terminal(TextWriter Out, TextWriter Error);
