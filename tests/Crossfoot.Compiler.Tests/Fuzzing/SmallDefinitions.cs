using System.Collections.Generic;

namespace Crossfoot.Compiler.Tests.Fuzzing;

/// <summary>Short definitions that together use most of the language, so that many can be mutated in little time.</summary>
internal static class SmallDefinitions
{
    public static IReadOnlyList<string> All { get; } =
    [
        """
        report: a
        editions: { "2019": 甲版, "2021": 乙版 }
        period: year
        captions: [项目, '其中: 甲']
        tables:
          t:
            heading: 一、情况
            cells: { type: count, unit: 件 }
            columns: { x: 本年, y: { label: 上年, until: "2019" }, total: { label: 合计, total: true } }
            rows:
              a: 甲
              b: { label: { "2019": 乙, "2021": 丙 }, also: [丁], since: "2019" }
              c: { label: 戊, was: a }
            rules:
              r: { for: each column except y, check: 'a = sum(b, c)', severity: warning }
        """,
        """
        report: open
        cells: { type: decimal, decimals: 2, unit: 万元 }
        units: { 万元: 10000 元 }
        tables:
          t:
            heading: 支出
            rows:
              total: { label: 合计, equals: sum(item.*), rule: codes }
              item:
                each: code
                key: { label: 编码, parts: [类, 款], pattern: '[0-9]{3}|[0-9]{5}', levels: [3, 5] }
                name: 名称
                total: true
          u:
            beside: t
            rows: { staff: { label: 人员, equals: 0 } }
        rules:
          same: { check: t!total@value = u!staff@value, blank: zero }
        """,
        """
        # 注释：一个表
        report: tax
        period: month
        params:
          rate: 3%
          city: { 市区: 7%, "": 1% }
        tables:
          main:
            columns:
              general: { label: 一般, columns: { month: 本月, ytd: 累计 } }
              place: { label: 地, cells: { type: text } }
            rows:
              l1: { label: 销售额, line: 1, closed: [general.ytd] }
              l2: { label: 税额, line: 2, equals: 'round(l1 * param(rate), 2)' }
              l3: { label: 应纳, line: 3, equals: max(l2 - l1, 0) }
            rules:
              first: { when: period(month) = 1, check: l1@general.ytd = l1@general.month }
              then:
                when: period(month) > 1 and not blank(l1@general.month)
                check: >-
                  l2@general.ytd = prior(l2@general.ytd)
                  + l2@general.month
        """,
        """
        report: words
        tables:
          loans:
            repeat: 银行
            optional: true
            empty: { sentence: [故本表无数据, 无] }
            columns:
              kind: { label: 种类, cells: { type: enum, values: { a: 甲类, b: 乙类 } } }
              day: { label: 日期, cells: { type: date } }
              ok: { label: 是否, cells: { type: yesNo } }
              code: { label: "代码", cells: { type: identifier, pattern: '[A-Z]+', blanks: { ／: notApplicable } } }
              amount: { label: 金额, cells: { type: decimal, decimals: 2 } }
            rows:
              group:
                label: 组
                rows: { one: 一, two: 二, total: { label: 小计, total: true } }
            rules:
              w: { for: each row, when: kind = "甲类" or ok = "是", check: amount between 0 and 100 }
              s: { check: group.one@amount in (1, 2, 3%), tolerance: 0.5, message: 说明, source: 表 1 }
        """,
    ];
}
