using Crossfoot.Compiler.Diagnostics;

namespace Crossfoot.Cli.Learning;

/// <summary>A wording that was met, and what would make it known.</summary>
/// <param name="Wording">The wording.</param>
/// <param name="Edit">The edit; null where there is none.</param>
/// <param name="Obstacle">Why there is none; null where there is one.</param>
internal sealed record Lesson(MetWording Wording, TextEdit? Edit, Message? Obstacle);
