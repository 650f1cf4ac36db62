using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Cli.Tests.Clean;

/// <summary>A small form with every kind of table and cell, and a document of it in which nothing is wrong.</summary>
internal static class CleanForm
{
    public const string Definition = """
        report: register
        title: 登记年报
        period: year
        editions: { "2020": 旧, "2024": 新 }
        tables:
          contract:
            heading: 一、合同
            columns: { entry: 内容 }
            rows:
              kind: { label: 类别, cells: { type: enum, values: { works: 工程, goods: 货物 } } }
              signed: { label: 签订日期, cells: { type: date } }
              code: { label: 编号, cells: { type: identifier, pattern: 'HT-[0-9]{4}' } }
              public: { label: 是否公开, cells: { type: yesNo } }
              share: { label: 完成比例, cells: { type: percent, decimals: 1 } }
              title: { label: 名称, cells: { type: text, pattern: '[^0-9]+' } }
          cases:
            heading: 二、办理
            cells: { type: count, unit: 件 }
            columns: { year: 本年, sum: { label: 累计, since: "2024" } }
            rows:
              new: 新收
              old: { label: 上年结转, closed: sum }
              done: 办结
              online: { label: 网上办理, since: "2024" }
              withdrawn: { label: 撤回, until: "2020" }
            rules:
              fewer: { for: 'each column under year', check: done <= new + old }
              many: { check: new@year < 1000, severity: warning }
              carry: { check: old@year = prior(new@year), severity: warning }
              when: { when: online@year > 5, check: done@year > 0, since: "2024" }
          money:
            heading: 三、经费
            cells: { type: decimal, decimals: 2, unit: 元 }
            columns: { amount: 金额 }
            rows: { item: { each: name, key: 项目 }, total: { label: 合计, total: true } }
          loans:
            heading: 四、贷款
            repeat: 银行
            cells: { type: count, unit: 元 }
            columns: { balance: 余额 }
            rows: { short: 短期, long: 长期 }
          gifts:
            heading: 五、捐赠
            optional: true
            empty: { sentence: 本年无捐赠 }
            cells: { type: count, unit: 元 }
            columns: { amount: 捐赠额 }
            rows: { cash: 现金, goods: 实物 }
        """;

    private static readonly (string Table, string Text)[] Tables =
    [
        ("contract", "一、合同\n| 项 | 内容 |\n|---|---|\n| 类别 | 工程 |\n| 签订日期 | 2024-01-31 |\n| 编号 | HT-0001 |\n| 是否公开 | 是 |\n| 完成比例 | 12.5% |\n| 名称 | 桥 |"),
        ("cases", "二、办理\n| 项 | 本年 | 累计 |\n|---|---|---|\n| 新收 | 7 | 17 |\n| 上年结转 | 2 | |\n| 办结 | 8 | 18 |\n| 网上办理 | 3 | 4 |"),
        ("money", "三、经费\n| 项目 | 金额 |\n|---|---|\n| 修桥 | 10.50 |\n| 铺路 | 2.00 |\n| 合计 | 12.50 |"),
        ("loans", "四、贷款\n银行：甲行\n| 项 | 余额 |\n|---|---|\n| 短期 | 5 |\n| 长期 | 6 |\n\n四、贷款\n银行：乙行\n| 项 | 余额 |\n|---|---|\n| 短期 | 1 |\n| 长期 | 0 |"),
        ("gifts", "五、捐赠\n本年无捐赠"),
    ];

    /// <summary>A document in which nothing is wrong.</summary>
    public static string Document { get; } = Without();

    /// <summary>The same without some tables.</summary>
    public static string Without(params string[] tables)
        => string.Join("\n\n", ((IEnumerable<string>)["某局2024年登记年报"]).Concat(Tables.Where(table => !tables.Contains(table.Table)).Select(static table => table.Text))) + "\n";

    /// <summary>The same with a text in place of another, which must be there.</summary>
    public static string With(string text, string replacement)
    {
        Assert.Contains(text, Document);
        return Document.Replace(text, replacement);
    }

    /// <summary>The form as it is handed out.</summary>
    public static string Blank { get; } = string.Join('\n', Without("gifts").Split('\n').Select(Emptied)
        .Where(static line => !line.StartsWith("| 修桥", System.StringComparison.Ordinal) && !line.StartsWith("| 铺路", System.StringComparison.Ordinal)));

    private static string Emptied(string line)
    {
        var cells = line.Split('|');
        return cells.Length < 4 || line.Contains("---") || cells[1].Trim() is "项" or "项目"
            ? line
            : $"|{cells[1]}|{string.Concat(Enumerable.Repeat(" |", cells.Length - 3))}";
    }
}
