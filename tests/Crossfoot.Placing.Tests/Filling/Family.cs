using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Crossfoot.Definitions;
using Crossfoot.Schema;

namespace Crossfoot.Placing.Tests;

/// <summary>A form whose documents are made here, in one of its editions.</summary>
/// <param name="Name">Its name in what is printed.</param>
/// <param name="Schema">The form.</param>
/// <param name="Edition">The edition; null for a form without any.</param>
/// <param name="Period">The period of its reports.</param>
/// <param name="Corner">What stands in the corner of each table, above the labels.</param>
internal sealed record Family(string Name, ReportSchema Schema, string? Edition, string Period, Func<string, string> Corner)
{
    private const string Formula = "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";

    public static IReadOnlyList<Family> All { get; } = [.. Disclosures(), .. FinalAccounts(), Vat(), Accounts()];

    public int EditionIndex => Schema.EditionAt(Edition);

    public override string ToString() => Name;

    private static IEnumerable<Family> Disclosures()
    {
        var schema = Load("disclosure");
        foreach (var edition in (string[])["2019", "2021"])
            yield return new Family("disclosure " + edition, schema, edition, "2024", static table => table == "applications" ? Formula : "信息内容");
    }

    private static IEnumerable<Family> FinalAccounts()
    {
        var schema = Load("final-accounts");
        foreach (var edition in (string[])["24", "26"])
            yield return new Family("final-accounts " + edition, schema, edition, "2024", static _ => "项目");
    }

    private static Family Vat() => new("vat-return", Load("vat-return"), null, "2024-01", static table => table == "main" ? "项目" : "税(费)种");

    private static Family Accounts()
        => new("accounts", Load("balance-sheet.report.yaml"), null, "2024", static table => table switch { "assets" => "资产", "funding" => "负债和所有者权益", _ => "" });

    private static ReportSchema Load(string name)
    {
        var set = DefinitionFolder.Load(DefinitionFolder.Files(FindDefinition(name)));
        Assert.False(set.HasErrors);
        return Assert.Single(set.Schemas);
    }

    /// <summary>A folder of definitions, or a file that lies in one of them.</summary>
    private static string FindDefinition(string name)
    {
        var root = Path.Combine(AppContext.BaseDirectory, "definitions");
        return name.EndsWith(".yaml", StringComparison.Ordinal)
            ? Directory.EnumerateFiles(root, name, SearchOption.AllDirectories).Single()
            : Path.Combine(root, name);
    }
}
