using System.Collections.Generic;

namespace Crossfoot.Compiler.Yaml;

/// <summary>What a file holds, and what reading it took.</summary>
/// <param name="Root">Its root; null where it holds nothing, or nothing that can be read.</param>
/// <param name="Comments">The comments that speak to the compiler.</param>
/// <param name="Steps">How many tokens the scanner was asked for, in all tries together.</param>
/// <param name="Characters">How many characters the scanner was given, in all tries together.</param>
internal sealed record YamlReading(YamlNode? Root, IReadOnlyList<YamlComment> Comments, long Steps, long Characters);
