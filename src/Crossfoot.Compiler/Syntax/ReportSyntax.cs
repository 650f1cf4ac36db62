using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>A definition file as written: known keys of the right kind, each with its place. Names are not looked up yet.</summary>
internal sealed record ReportSyntax(SourceFile File, TextSpan Span)
{
    /// <summary>The id of the report; null where it is missing, which was reported.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>The C# namespace.</summary>
    public Located<string>? Namespace { get; init; }

    /// <summary>The C# name of the report where it is to differ from the id's.</summary>
    public Located<string>? CSharp { get; init; }

    /// <summary>The title.</summary>
    public Located<string>? Title { get; init; }

    /// <summary>The editions in order.</summary>
    public IReadOnlyList<EditionSyntax> Editions { get; init; } = [];

    /// <summary>The period: year, quarter, month.</summary>
    public Located<string>? Period { get; init; }

    /// <summary>The units.</summary>
    public IReadOnlyList<UnitSyntax> Units { get; init; } = [];

    /// <summary>The parameters of rules.</summary>
    public IReadOnlyList<ParameterSyntax> Parameters { get; init; } = [];

    /// <summary>The captions of all tables.</summary>
    public IReadOnlyList<Located<string>> Captions { get; init; } = [];

    /// <summary>The format of all cells.</summary>
    public CellsSyntax? Cells { get; init; }

    /// <summary>The texts that stand for states.</summary>
    public IReadOnlyList<BlankSyntax> Blanks { get; init; } = [];

    /// <summary>The tolerance of all rules.</summary>
    public Located<string>? Tolerance { get; init; }

    /// <summary>The tables.</summary>
    public IReadOnlyList<TableSyntax> Tables { get; init; } = [];

    /// <summary>The rules of the report.</summary>
    public IReadOnlyList<RuleSyntax> Rules { get; init; } = [];
}

/// <summary>An edition: <c>"2021": title</c>.</summary>
internal sealed record EditionSyntax(Located<string> Id, Located<string> Title);

/// <summary>A unit: <c>万元: 10000 元</c>.</summary>
internal sealed record UnitSyntax(Located<string> Name, decimal Factor, Located<string> Base);

/// <summary>A parameter of rules; a single value stands for all periods and groups.</summary>
internal sealed record ParameterSyntax(Located<string> Name, IReadOnlyList<ParameterValueSyntax> Values);

/// <summary>A value of a parameter, for a period or group; the key is null for a single value.</summary>
internal sealed record ParameterValueSyntax(Located<string>? Key, decimal Value);

/// <summary>A table, in the file of its report or one beside it.</summary>
internal sealed record TableSyntax(Located<string> Id, SourceFile File)
{
    /// <summary>The C# name where it is to differ from the id's.</summary>
    public Located<string>? CSharp { get; init; }

    /// <summary>The wordings of the heading.</summary>
    public WordingSyntax Heading { get; init; } = WordingSyntax.None;

    /// <summary>The first edition that has it.</summary>
    public Located<string>? Since { get; init; }

    /// <summary>The last edition that has it.</summary>
    public Located<string>? Until { get; init; }

    /// <summary>The format of its cells.</summary>
    public CellsSyntax? Cells { get; init; }

    /// <summary>The texts that stand for states.</summary>
    public IReadOnlyList<BlankSyntax> Blanks { get; init; } = [];

    /// <summary>The tolerance of its rules.</summary>
    public Located<string>? Tolerance { get; init; }

    /// <summary>What tells its instances apart; null for a table that stands once.</summary>
    public Located<string>? Repeat { get; init; }

    /// <summary>The table to whose right it is printed.</summary>
    public Located<string>? Beside { get; init; }

    /// <summary>In how many lanes its rows are printed.</summary>
    public int Lanes { get; init; } = 1;

    /// <summary>Whether a report without it is complete.</summary>
    public bool IsOptional { get; init; }

    /// <summary>Sentences that say that it is empty.</summary>
    public IReadOnlyList<Located<string>> EmptySentences { get; init; } = [];

    /// <summary>Its captions.</summary>
    public IReadOnlyList<Located<string>> Captions { get; init; } = [];

    /// <summary>Its columns; null where the key is not written, empty where it is broken.</summary>
    public IReadOnlyList<ItemSyntax>? Columns { get; init; }

    /// <summary>Its rows.</summary>
    public IReadOnlyList<ItemSyntax>? Rows { get; init; }

    /// <summary>Its rules.</summary>
    public IReadOnlyList<RuleSyntax> Rules { get; init; } = [];
}

/// <summary>A row, a column or a group.</summary>
internal sealed record ItemSyntax(Located<string> Id)
{
    /// <summary>The C# name where it is to differ from the id's.</summary>
    public Located<string>? CSharp { get; init; }

    /// <summary>The wordings, variants included; <see cref="WordingSyntax.None"/> where no label is written.</summary>
    public WordingSyntax Label { get; init; } = WordingSyntax.None;

    /// <summary>The first edition that has it.</summary>
    public Located<string>? Since { get; init; }

    /// <summary>The last edition that has it.</summary>
    public Located<string>? Until { get; init; }

    /// <summary>The format of its cells.</summary>
    public CellsSyntax? Cells { get; init; }

    /// <summary>Where its cells are grey; null for nowhere.</summary>
    public ClosedSyntax? Closed { get; init; }

    /// <summary>For rows whose members only the document brings.</summary>
    public OpenRowsSyntax? Open { get; init; }

    /// <summary>The place of <c>total: true</c>; null where it is no total.</summary>
    public TextSpan? Total { get; init; }

    /// <summary>The formula after <c>equals:</c>.</summary>
    public YamlScalar? Formula { get; init; }

    /// <summary>The options or the id after <c>rule:</c>.</summary>
    public RuleSyntax? Rule { get; init; }

    /// <summary>The printed line number.</summary>
    public Located<string>? Line { get; init; }

    /// <summary>The paths after <c>was:</c>.</summary>
    public IReadOnlyList<Located<string>> Was { get; init; } = [];

    /// <summary>The items under a group; null for a leaf.</summary>
    public IReadOnlyList<ItemSyntax>? Items { get; init; }
}

/// <summary>The wordings of an item or a heading.</summary>
/// <param name="Labels">The form's own wordings.</param>
/// <param name="Variants">The wordings after <c>also:</c>.</param>
internal sealed record WordingSyntax(IReadOnlyList<LabelSyntax> Labels, IReadOnlyList<LabelSyntax> Variants)
{
    /// <summary>No label is written.</summary>
    public static WordingSyntax None { get; } = new([], []);

    /// <summary>Whether a label is written, be it an empty one.</summary>
    public bool IsWritten => Labels.Count > 0;
}

/// <summary>A wording, in a map by edition with its edition.</summary>
internal sealed record LabelSyntax(Located<string> Text, Located<string>? Edition = null, Located<string>? Unit = null);

/// <summary>Where cells are grey: at the items that the paths name, or without paths everywhere.</summary>
internal sealed record ClosedSyntax(TextSpan Span, IReadOnlyList<YamlScalar> Paths);

/// <summary>What open rows have beyond other rows.</summary>
/// <param name="Each">code, name or ordinal; null where it is broken, which was reported.</param>
/// <param name="KeyLabel">The wordings over the keys.</param>
/// <param name="NameLabel">The wordings over the names.</param>
internal sealed record OpenRowsSyntax(Located<string>? Each, WordingSyntax KeyLabel, WordingSyntax NameLabel)
{
    /// <summary>The headers over the parts of a key.</summary>
    public IReadOnlyList<Located<string>> Parts { get; init; } = [];

    /// <summary>A regular expression for whole keys.</summary>
    public Located<string>? Pattern { get; init; }

    /// <summary>The lengths of keys.</summary>
    public Located<IReadOnlyList<int>>? Levels { get; init; }
}

/// <summary>The format of cells.</summary>
internal sealed record CellsSyntax(TextSpan Span)
{
    /// <summary>The type.</summary>
    public Located<string>? Type { get; init; }

    /// <summary>The unit.</summary>
    public Located<string>? Unit { get; init; }

    /// <summary>The decimal places.</summary>
    public Located<int>? Decimals { get; init; }

    /// <summary>The texts that stand for states.</summary>
    public IReadOnlyList<BlankSyntax> Blanks { get; init; } = [];

    /// <summary>A regular expression for whole texts.</summary>
    public Located<string>? Pattern { get; init; }

    /// <summary>The words of an enum; null where the key is not written.</summary>
    public Located<IReadOnlyList<EnumWordSyntax>>? Words { get; init; }
}

/// <summary>A word of an enum: its id and what is printed.</summary>
internal sealed record EnumWordSyntax(Located<string> Id, Located<string> Label);

/// <summary>A text and the state it stands for.</summary>
internal sealed record BlankSyntax(Located<string> Text, Located<string> Meaning);

/// <summary>A rule, or the options of a generated one.</summary>
internal sealed record RuleSyntax(Located<string>? Id, TextSpan Span)
{
    /// <summary>What it is repeated over.</summary>
    public YamlScalar? For { get; init; }

    /// <summary>What must hold.</summary>
    public YamlScalar? Check { get; init; }

    /// <summary>The condition.</summary>
    public YamlScalar? When { get; init; }

    /// <summary>error, warning or info.</summary>
    public Located<string>? Severity { get; init; }

    /// <summary>exact, rounding, an amount or a percentage.</summary>
    public Located<string>? Tolerance { get; init; }

    /// <summary>zero or unknown.</summary>
    public Located<string>? Blank { get; init; }

    /// <summary>zero, where closed cells among its operands count as nothing.</summary>
    public Located<string>? Closed { get; init; }

    /// <summary>The first edition in which it applies.</summary>
    public Located<string>? Since { get; init; }

    /// <summary>The last edition in which it applies.</summary>
    public Located<string>? Until { get; init; }

    /// <summary>The form's words.</summary>
    public Located<string>? Message { get; init; }

    /// <summary>Where the form states it.</summary>
    public Located<string>? Source { get; init; }
}
