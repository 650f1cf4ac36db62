using System.IO;

namespace Crossfoot.Generators.Tests.Testing;

/// <summary>The definitions that tests start from.</summary>
internal static class Definitions
{
    /// <summary>A report with groups on both axes, a total, wordings of two editions and a rule that looks back; small enough to read its code.</summary>
    public static Definition Small => new("small.report.yaml", """
        report: small
        namespace: Sample
        title: 小报表
        editions:
          "2019": 第一版
          "2021": 第二版
        tables:
          applications:
            heading: 一、申请情况
            cells: { type: count, unit: 件 }
            columns:
              naturalPerson: 自然人
              legalEntity:
                label: 法人
                columns:
                  business: 企业
                  other: { label: 其他, also: [其它] }
              total: { label: 总计, total: true }
            rows:
              new: { label: { "2019": 收到申请, "2021": 新收申请 } }
              results:
                label: 办理结果
                rows:
                  granted: 予以公开
                  refused: { label: 不予公开, since: "2021" }
              carriedForward: 结转
            rules:
              balance:
                for: each column
                check: new = results.granted + results.refused + carriedForward
                since: "2021"
                message: 新收等于结果与结转之和
        """);

    /// <summary>Another report in the same namespace.</summary>
    public static Definition Other => new("other.report.yaml", """
        report: other
        namespace: Sample
        title: 另一报表
        tables:
          fees:
            heading: 收费
            columns:
              amount: { label: 金额, cells: { type: decimal, unit: 万元, decimals: 2 } }
            rows:
              administrative: 行政事业性收费
        """);

    /// <summary>The shipped definition of the annual disclosure report.</summary>
    public static Definition Disclosure
        => new("disclosure.report.yaml", File.ReadAllText(Path.Combine(System.AppContext.BaseDirectory, "definitions", "disclosure.report.yaml")));
}
