using System.Collections.Generic;
using System.Diagnostics;

namespace Crossfoot.Compiler.Syntax;

/// <summary>The words of each kind of value that takes no other, and how kinds and places are called in messages.</summary>
internal static class Words
{
    /// <summary>The words a kind allows; empty where any text will do.</summary>
    public static IReadOnlyList<string> Of(ValueKind kind) => kind switch
    {
        ValueKind.Boolean => ["true", "false"],
        ValueKind.Period => ["year", "quarter", "month"],
        ValueKind.CellType => ["count", "integer", "decimal", "percent", "text", "date", "enum", "identifier", "yesNo"],
        ValueKind.Severity => ["error", "warning", "info"],
        ValueKind.BlankPolicy => ["zero", "unknown"],
        ValueKind.CellState => ["blank", "notApplicable", "zero"],
        ValueKind.ClosedPolicy => ["zero"],
        ValueKind.MemberKind => ["code", "name", "ordinal"],
        ValueKind.Text or ValueKind.Name or ValueKind.Expression or ValueKind.Places or ValueKind.Tolerance or ValueKind.Texts or ValueKind.Names
            or ValueKind.Wording or ValueKind.Variants or ValueKind.RuleOptions or ValueKind.Editions or ValueKind.Units or ValueKind.Blanks
            or ValueKind.Cells or ValueKind.Tables or ValueKind.Rows or ValueKind.Columns or ValueKind.Rules or ValueKind.Rule or ValueKind.Row
            or ValueKind.Column or ValueKind.Table or ValueKind.Amount or ValueKind.Variant or ValueKind.Sentences or ValueKind.Lanes
            or ValueKind.Empty or ValueKind.Closed or ValueKind.MemberKey or ValueKind.MemberName or ValueKind.Levels or ValueKind.Pattern
            or ValueKind.EnumWords or ValueKind.Parameters or ValueKind.Parameter or ValueKind.Number => [],
        _ => throw new UnreachableException(),
    };

    /// <summary>What a kind of value is called.</summary>
    public static (string English, string Chinese) NameOf(ValueKind kind) => kind switch
    {
        ValueKind.Text => ("a text", "一段文字"),
        ValueKind.Name => ("a name", "一个名称"),
        ValueKind.Expression => ("an expression", "一个表达式"),
        ValueKind.Boolean => ("'true' or 'false'", "“true”或“false”"),
        ValueKind.Places => ("a whole number from 0 to 18", "0 到 18 的整数"),
        ValueKind.Tolerance => ("'exact', 'rounding', an amount such as '0.5', or a share such as '1%'", "“exact”“rounding”、数额（如 0.5）或比例（如 1%）"),
        ValueKind.Texts => ("a list of texts", "文字列表"),
        ValueKind.Names => ("a path or a list of paths", "一个路径或路径列表"),
        ValueKind.Wording => ("a text, or a map of texts by edition", "一段文字，或者按版本的文字映射"),
        ValueKind.Variants => ("a list of wordings, or a map of such lists by edition", "措辞列表，或者按版本的措辞列表映射"),
        ValueKind.Variant => ("a text, or '{ label, unit }'", "一段文字，或者“{ label, unit }”"),
        ValueKind.RuleOptions => ("an id, or a map of options", "一个标识，或者选项映射"),
        ValueKind.Editions => ("a map from editions to titles", "版本到标题的映射"),
        ValueKind.Units => ("a map from units to amounts such as '10000 元'", "单位到数额（如“10000 元”）的映射"),
        ValueKind.Amount => ("an amount of another unit, such as '10000 元'", "以另一单位表示的数额，如“10000 元”"),
        ValueKind.Blanks => ("a map from texts to states", "文字到状态的映射"),
        ValueKind.Cells => ("a map such as '{ type: count, unit: 件 }'", "映射，如“{ type: count, unit: 件 }”"),
        ValueKind.Tables => ("a map of tables", "表格的映射"),
        ValueKind.Table => ("a map with the table's keys", "表格的键的映射"),
        ValueKind.Rows => ("a map of rows", "行的映射"),
        ValueKind.Row => ("a label, or a map", "一个标签，或者映射"),
        ValueKind.Columns => ("a map of columns", "列的映射"),
        ValueKind.Column => ("a label, or a map", "一个标签，或者映射"),
        ValueKind.Rules => ("a map of rules", "规则的映射"),
        ValueKind.Sentences => ("a text or a list of texts", "一段文字或文字列表"),
        ValueKind.Lanes => ("a whole number from 1 to 9", "1 到 9 的整数"),
        ValueKind.Empty => ("a map such as '{ sentence: 本表无数据 }'", "映射，如“{ sentence: 本表无数据 }”"),
        ValueKind.Closed => ("'true', or a path or a list of paths of the other axis", "“true”，或者另一轴的一个路径或路径列表"),
        ValueKind.MemberKey => ("a label, or a map such as '{ label: 编码, levels: [3, 5] }'", "一个标签，或者映射（如“{ label: 编码, levels: [3, 5] }”）"),
        ValueKind.MemberName => ("a label, or a map with 'label:' and 'also:'", "一个标签，或者含有“label:”和“also:”的映射"),
        ValueKind.Levels => ("a list of rising whole numbers such as '[3, 5, 7]'", "由小到大的整数列表，如“[3, 5, 7]”"),
        ValueKind.Pattern => ("a regular expression such as '[0-9]{3}'", "正则表达式，如“'[0-9]{3}'”"),
        ValueKind.EnumWords => ("a map from ids to printed words, or a list of ids", "标识到印刷文字的映射，或者标识列表"),
        ValueKind.Parameters => ("a map of parameters", "参数的映射"),
        ValueKind.Parameter => ("a number such as '13%', or a map of numbers by period or group", "一个数（如 13%），或者按期间或分组的数的映射"),
        ValueKind.Number => ("a number such as '0.05' or '5%'", "一个数，如 0.05 或 5%"),
        ValueKind.Rule => ("a map with 'check:', or a list of such maps", "含有“check:”的映射，或者这种映射的列表"),
        ValueKind.Period or ValueKind.CellType or ValueKind.Severity or ValueKind.BlankPolicy or ValueKind.CellState or ValueKind.ClosedPolicy
            or ValueKind.MemberKind => ("a word", "一个词"),
        _ => throw new UnreachableException(),
    };

    /// <summary>What a map is called.</summary>
    public static (string English, string Chinese) NameOf(KeyPlace place) => place switch
    {
        KeyPlace.Report => ("A report", "报告"),
        KeyPlace.TableFile => ("A file of tables", "表格文件"),
        KeyPlace.Table => ("A table", "表格"),
        KeyPlace.Empty => ("An empty table", "空表说明"),
        KeyPlace.Row => ("A row", "行"),
        KeyPlace.Column => ("A column", "列"),
        KeyPlace.OpenRows => ("A list of open rows", "开放行"),
        KeyPlace.MemberKey => ("The key of open rows", "开放行的键"),
        KeyPlace.MemberName => ("The name of open rows", "开放行的名称"),
        KeyPlace.ItemRule => ("The rule of a total or formula", "合计或公式的规则"),
        KeyPlace.Rule => ("A rule", "规则"),
        KeyPlace.Cells => ("A cell format", "单元格格式"),
        KeyPlace.Variant => ("A wording", "措辞"),
        _ => throw new UnreachableException(),
    };
}
