using System;
using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Compiler.Syntax;

/// <summary>The keys of every place. Parsing, suggestions and the JSON schema all follow this table.</summary>
internal static class KeyTable
{
    private static readonly Dictionary<(KeyPlace Place, string Key), KeySpec> ByName;

    static KeyTable() => ByName = All.ToDictionary(static spec => (spec.Place, spec.Key));

    /// <summary>All keys, in the order in which a definition usually has them.</summary>
    public static IReadOnlyList<KeySpec> All { get; } =
    [
        new(KeyPlace.Report, Keys.Report, ValueKind.Name, "The id of the report.", IsRequired: true),
        new(KeyPlace.Report, Keys.Namespace, ValueKind.Name, "The C# namespace of the generated types."),
        new(KeyPlace.Report, Keys.CSharp, ValueKind.Name, "The C# name of the report where it is to differ from the id's."),
        new(KeyPlace.Report, Keys.Title, ValueKind.Text, "The title of the report."),
        new(KeyPlace.Report, Keys.Editions, ValueKind.Editions, "The versions of the form, oldest first."),
        new(KeyPlace.Report, Keys.Period, ValueKind.Period, "What one report covers."),
        new(KeyPlace.Report, Keys.Units, ValueKind.Units, "Units that convert, such as 万元: 10000 元."),
        new(KeyPlace.Report, Keys.Parameters, ValueKind.Parameters, "Values that rules take by name, by period or by group."),
        new(KeyPlace.Report, Keys.Captions, ValueKind.Texts, "Texts that may stand in any table and carry nothing."),
        new(KeyPlace.Report, Keys.Cells, ValueKind.Cells, "The format of all cells."),
        new(KeyPlace.Report, Keys.Blanks, ValueKind.Blanks, "The texts that stand for states, in all cells."),
        new(KeyPlace.Report, Keys.Tolerance, ValueKind.Tolerance, "By how much the two sides of a rule may differ."),
        new(KeyPlace.Report, Keys.Tables, ValueKind.Tables, "The tables.", IsRequired: true),
        new(KeyPlace.Report, Keys.Rules, ValueKind.Rules, "Rules across tables."),

        new(KeyPlace.TableFile, Keys.Report, ValueKind.Name, "The id of the report that the tables belong to.", IsRequired: true),
        new(KeyPlace.TableFile, Keys.Tables, ValueKind.Tables, "The tables.", IsRequired: true),

        new(KeyPlace.Table, Keys.Heading, ValueKind.Wording, "What is printed above the table."),
        new(KeyPlace.Table, Keys.Since, ValueKind.Name, "The first edition that has it."),
        new(KeyPlace.Table, Keys.Until, ValueKind.Name, "The last edition that has it."),
        new(KeyPlace.Table, Keys.Cells, ValueKind.Cells, "The format of its cells."),
        new(KeyPlace.Table, Keys.Blanks, ValueKind.Blanks, "The texts that stand for states, in its cells."),
        new(KeyPlace.Table, Keys.Tolerance, ValueKind.Tolerance, "By how much the two sides of its rules may differ."),
        new(KeyPlace.Table, Keys.Captions, ValueKind.Texts, "Texts that may stand in it and carry nothing."),
        new(KeyPlace.Table, Keys.CSharp, ValueKind.Name, "The C# name where it is to differ from the id's."),
        new(KeyPlace.Table, Keys.Columns, ValueKind.Columns, "The columns; without them there is one, which is not printed."),
        new(KeyPlace.Table, Keys.Rows, ValueKind.Rows, "The rows.", IsRequired: true),
        new(KeyPlace.Table, Keys.Rules, ValueKind.Rules, "The rules of the table."),
        new(KeyPlace.Table, Keys.Repeat, ValueKind.Text, "What tells its instances apart, where it stands several times."),
        new(KeyPlace.Table, Keys.Beside, ValueKind.Name, "The table to whose right it is printed, on the same lines."),
        new(KeyPlace.Table, Keys.Lanes, ValueKind.Lanes, "In how many lanes side by side its rows are printed."),
        new(KeyPlace.Table, Keys.Optional, ValueKind.Boolean, "Whether a report without it is complete."),
        new(KeyPlace.Table, Keys.Empty, ValueKind.Empty, "What stands there where it holds nothing."),

        new(KeyPlace.Empty, Keys.Sentence, ValueKind.Sentences, "The sentence, or several, that say that the table is empty.", IsRequired: true),

        .. Item(KeyPlace.Row, Keys.Rows, ValueKind.Rows, "The rows of the group."),
        .. Item(KeyPlace.Column, Keys.Columns, ValueKind.Columns, "The columns of the group."),

        new(KeyPlace.OpenRows, Keys.Each, ValueKind.MemberKind, "What tells the members apart.", IsRequired: true),
        new(KeyPlace.OpenRows, Keys.Key, ValueKind.MemberKey, "The column of the keys."),
        new(KeyPlace.OpenRows, Keys.Name, ValueKind.MemberName, "The column of the names."),
        new(KeyPlace.OpenRows, Keys.Since, ValueKind.Name, "The first edition that has them."),
        new(KeyPlace.OpenRows, Keys.Until, ValueKind.Name, "The last edition that has them."),
        new(KeyPlace.OpenRows, Keys.Cells, ValueKind.Cells, "The format of their cells."),
        new(KeyPlace.OpenRows, Keys.Closed, ValueKind.Closed, "Where their cells are grey."),
        new(KeyPlace.OpenRows, Keys.Total, ValueKind.Boolean, "Whether a member with others under it is their sum."),
        new(KeyPlace.OpenRows, Keys.Rule, ValueKind.RuleOptions, "The id or the options of the rule that total makes."),
        new(KeyPlace.OpenRows, Keys.Was, ValueKind.Names, "The item or items of an earlier edition that they replace."),
        new(KeyPlace.OpenRows, Keys.CSharp, ValueKind.Name, "The C# name where it is to differ from the id's."),

        new(KeyPlace.MemberKey, Keys.Label, ValueKind.Wording, "What is printed over the keys; \"\" for nothing.", IsRequired: true),
        new(KeyPlace.MemberKey, Keys.Also, ValueKind.Variants, "Other wordings that mean it."),
        new(KeyPlace.MemberKey, Keys.Parts, ValueKind.Texts, "The headers over the parts of a key that is printed in several cells."),
        new(KeyPlace.MemberKey, Keys.Pattern, ValueKind.Pattern, "A regular expression for whole keys."),
        new(KeyPlace.MemberKey, Keys.Levels, ValueKind.Levels, "The lengths of keys from the top of the hierarchy down."),

        new(KeyPlace.MemberName, Keys.Label, ValueKind.Wording, "What is printed over the names; \"\" for nothing.", IsRequired: true),
        new(KeyPlace.MemberName, Keys.Also, ValueKind.Variants, "Other wordings that mean it."),

        new(KeyPlace.ItemRule, Keys.Id, ValueKind.Name, "The id of the rule where it is to differ from the item's path."),
        .. RuleOptions(KeyPlace.ItemRule),

        new(KeyPlace.Rule, Keys.Check, ValueKind.Expression, "What must hold.", IsRequired: true),
        .. RuleOptions(KeyPlace.Rule),

        new(KeyPlace.Cells, Keys.Type, ValueKind.CellType, "What the cells hold."),
        new(KeyPlace.Cells, Keys.Unit, ValueKind.Text, "The unit of the numbers."),
        new(KeyPlace.Cells, Keys.Decimals, ValueKind.Places, "The decimal places."),
        new(KeyPlace.Cells, Keys.Blanks, ValueKind.Blanks, "The texts that stand for states."),
        new(KeyPlace.Cells, Keys.Pattern, ValueKind.Pattern, "A regular expression for whole texts and identifiers."),
        new(KeyPlace.Cells, Keys.Values, ValueKind.EnumWords, "The words of an enum."),

        new(KeyPlace.Variant, Keys.Label, ValueKind.Text, "The wording.", IsRequired: true),
        new(KeyPlace.Variant, Keys.Unit, ValueKind.Text, "The unit of the numbers under it."),
    ];

    /// <summary>The keys of a place.</summary>
    public static IEnumerable<KeySpec> At(KeyPlace place) => All.Where(spec => spec.Place == place);

    /// <summary>A key of a place, or null.</summary>
    public static KeySpec? Find(KeyPlace place, string key) => ByName.TryGetValue((place, key), out var spec) ? spec : null;

    private static KeySpec[] Item(KeyPlace place, string group, ValueKind kind, string groupSummary) =>
    [
        new(place, Keys.Label, ValueKind.Wording, "What is printed; \"\" for nothing.", IsRequired: true),
        new(place, Keys.Also, ValueKind.Variants, "Other wordings that mean it."),
        new(place, Keys.Since, ValueKind.Name, "The first edition that has it."),
        new(place, Keys.Until, ValueKind.Name, "The last edition that has it."),
        new(place, Keys.Cells, ValueKind.Cells, "The format of its cells."),
        new(place, Keys.Total, ValueKind.Boolean, "Whether it is the sum of the items beside it."),
        new(place, Keys.Equals, ValueKind.Expression, "The formula of its cells."),
        new(place, Keys.Rule, ValueKind.RuleOptions, "The id or the options of the rule that total or equals makes."),
        new(place, Keys.Line, ValueKind.Text, "The printed line number."),
        new(place, Keys.Was, ValueKind.Names, "The item or items of an earlier edition that it replaces."),
        new(place, Keys.CSharp, ValueKind.Name, "The C# name where it is to differ from the id's."),
        new(place, group, kind, groupSummary),
        new(place, Keys.Closed, ValueKind.Closed, "Where its cells are grey: everywhere, or at items of the other axis."),
    ];

    private static KeySpec[] RuleOptions(KeyPlace place) =>
    [
        new(place, Keys.For, ValueKind.Expression, "What it is repeated over."),
        new(place, Keys.When, ValueKind.Expression, "The condition under which it must hold."),
        new(place, Keys.Severity, ValueKind.Severity, "How bad a failure is."),
        new(place, Keys.Tolerance, ValueKind.Tolerance, "By how much its two sides may differ."),
        new(place, Keys.Blank, ValueKind.BlankPolicy, "What blanks count as."),
        new(place, Keys.Since, ValueKind.Name, "The first edition in which it applies."),
        new(place, Keys.Until, ValueKind.Name, "The last edition in which it applies."),
        new(place, Keys.Message, ValueKind.Text, "The form's words for it."),
        new(place, Keys.Source, ValueKind.Text, "Where the form states it."),
        new(place, Keys.Closed, ValueKind.ClosedPolicy, "What closed cells among its operands count as."),
    ];
}

/// <summary>The keys by name.</summary>
internal static class Keys
{
#pragma warning disable CS1591 // The table above says what each means.
    public const string Also = "also";
    public const string Beside = "beside";
    public const string Blank = "blank";
    public const string Blanks = "blanks";
    public const string Captions = "captions";
    public const string Cells = "cells";
    public const string Check = "check";
    public const string Closed = "closed";
    public const string Columns = "columns";
    public const string CSharp = "csharp";
    public const string Decimals = "decimals";
    public const string Each = "each";
    public const string Editions = "editions";
    public const string Empty = "empty";
    public new const string Equals = "equals";
    public const string For = "for";
    public const string Heading = "heading";
    public const string Id = "id";
    public const string Key = "key";
    public const string Label = "label";
    public const string Lanes = "lanes";
    public const string Levels = "levels";
    public const string Line = "line";
    public const string Message = "message";
    public const string Name = "name";
    public const string Namespace = "namespace";
    public const string Optional = "optional";
    public const string Parameters = "params";
    public const string Parts = "parts";
    public const string Pattern = "pattern";
    public const string Period = "period";
    public const string Repeat = "repeat";
    public const string Report = "report";
    public const string Rows = "rows";
    public const string Rule = "rule";
    public const string Rules = "rules";
    public const string Sentence = "sentence";
    public const string Severity = "severity";
    public const string Since = "since";
    public const string Source = "source";
    public const string Tables = "tables";
    public const string Title = "title";
    public const string Tolerance = "tolerance";
    public const string Total = "total";
    public const string Type = "type";
    public const string Unit = "unit";
    public const string Units = "units";
    public const string Until = "until";
    public const string Values = "values";
    public const string Was = "was";
    public const string When = "when";
#pragma warning restore CS1591
}
