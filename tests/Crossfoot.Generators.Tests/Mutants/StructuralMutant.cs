using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Generators.Tests.Testing;

namespace Crossfoot.Generators.Tests.Mutants;

/// <summary>
/// A shipped definition or one of a sample in which lines with what belongs to them stand elsewhere, twice, deeper or not at all, or come
/// from another one: what a hand makes of a file with copy and paste.
/// </summary>
internal sealed class StructuralMutant
{
    private const int MostChanges = 4;

    private static readonly IReadOnlyList<string[]> Files = [.. new[] { "definitions", "samples" }.SelectMany(Definitions).Select(File.ReadAllLines)];

    private readonly Random _random;
    private readonly List<string> _lines;

    private StructuralMutant(Random random)
    {
        _random = random;
        _lines = [.. Files[random.Next(Files.Count)]];
        for (var changes = Math.Min(random.Next(1, MostChanges + 1), random.Next(1, MostChanges + 1)); changes > 0 && _lines.Count > 0; changes--)
            Change();
    }

    /// <summary>How many definitions mutants are made of.</summary>
    public static int Sources => Files.Count;

    /// <summary>A mutant, the same for the same random numbers.</summary>
    public static string Make(Random random) => string.Join('\n', new StructuralMutant(random)._lines) + "\n";

    private static IEnumerable<string> Definitions(string folder)
        => Directory.EnumerateFiles(Path.Combine(Snapshot.Directory("ProjectDirectory"), "..", "..", folder), "*.report.yaml", SearchOption.AllDirectories)
            .Where(static file => !file.Split(Path.DirectorySeparatorChar).Any(static part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);

    private void Change()
    {
        var at = _random.Next(_lines.Count);
        var length = BlockLength(_lines, at);
        switch (_random.Next(9))
        {
            case 0:
                _lines.RemoveRange(at, length);
                break;
            case 1:
                Repeat(at, length);
                break;
            case 2:
                Move(at, length);
                break;
            case 3:
                Indent(at, length);
                break;
            case 4:
                Indent(at, 1);
                break;
            case 5:
                _lines.RemoveRange(at, length);
                _lines.InsertRange(at, Foreign(at));
                break;
            case 6:
                Exchange(at, length);
                break;
            case 7:
                Graft(at);
                break;
            default:
                _lines.InsertRange(at, Foreign(at));
                break;
        }
    }

    private void Repeat(int at, int length)
    {
        var block = _lines.GetRange(at, length);
        for (var times = _random.Next(1, 4); times > 0; times--)
            _lines.InsertRange(at + length, block);
    }

    private void Move(int at, int length)
    {
        var block = _lines.GetRange(at, length);
        _lines.RemoveRange(at, length);
        var to = _random.Next(_lines.Count + 1);
        _lines.InsertRange(to, Fitting(block, to));
    }

    private void Indent(int at, int length)
    {
        var shift = _random.Next(-4, 5);
        for (var i = at; i < at + length; i++)
            _lines[i] = Shifted(_lines[i], shift);
    }

    /// <summary>Two blocks that do not overlap take each other's place.</summary>
    private void Exchange(int at, int length)
    {
        var other = _random.Next(_lines.Count);
        var otherLength = BlockLength(_lines, other);
        if (other < at)
            (at, length, other, otherLength) = (other, otherLength, at, length);
        if (at + length > other)
            return;
        var (first, second) = (_lines.GetRange(at, length), _lines.GetRange(other, otherLength));
        _lines.RemoveRange(other, otherLength);
        _lines.InsertRange(other, first);
        _lines.RemoveRange(at, length);
        _lines.InsertRange(at, second);
    }

    /// <summary>Another file from some line on takes the place of the rest.</summary>
    private void Graft(int at)
    {
        var file = Files[_random.Next(Files.Count)];
        _lines.RemoveRange(at, _lines.Count - at);
        _lines.AddRange(file.Skip(_random.Next(file.Length)));
    }

    /// <summary>A block of some file, this one among them.</summary>
    private IEnumerable<string> Foreign(int to)
    {
        var file = Files[_random.Next(Files.Count)];
        var at = _random.Next(file.Length);
        return Fitting([.. file.Skip(at).Take(BlockLength(file, at))], to);
    }

    /// <summary>A block as deep as the place where it will stand, or as it was.</summary>
    private IEnumerable<string> Fitting(IReadOnlyList<string> block, int to)
    {
        if (_random.Next(3) == 0 || block.Count == 0)
            return block;
        var shift = (to < _lines.Count ? Depth(_lines[to]) : 0) - Depth(block[0]);
        return block.Select(line => Shifted(line, shift));
    }

    /// <summary>A line and the deeper ones below it.</summary>
    private static int BlockLength(IReadOnlyList<string> lines, int at)
    {
        var length = 1;
        while (at + length < lines.Count && (lines[at + length].Length == 0 || Depth(lines[at + length]) > Depth(lines[at])))
            length++;
        return length;
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ').Length;

    private static string Shifted(string line, int shift) => line.Length == 0 ? line : new string(' ', Math.Max(0, Depth(line) + shift)) + line.TrimStart(' ');
}
