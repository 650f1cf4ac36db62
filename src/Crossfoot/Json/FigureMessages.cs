namespace Crossfoot.Json;

/// <summary>The words for figures as JSON. Each names the table and the cell or key as the text has them, and says what to do.</summary>
internal static class FigureMessages
{
    public static readonly MessageTemplate NoJson = new(
        "this is no valid JSON here; look at this sign and at what stands before it", "此处不是有效的 JSON，请检查此处及其前面的内容");

    public static readonly MessageTemplate TooDeep = new(
        "values are nested more than {0} deep here, which no report is", "此处嵌套超过 {0} 层，报表数据不会如此");

    public static readonly MessageTemplate TooMany = new(
        "there are more than {0} values in it, which no report has; give the figures of one report", "其中超过 {0} 个值，报表数据不会如此；请只提供一份报表的数据");

    public static readonly MessageTemplate NoObject = new(
        "these are no figures of a report; write an object: {{ \"report\": …, \"tables\": … }}", "这不是报表数据；请写成对象：{{ \"report\": …, \"tables\": … }}");

    public static readonly MessageTemplate NoReport = new(
        "the figures do not say of which report they are; write \"report\" with the id of its definition", "数据没有说明属于哪个报表；请写 \"report\" 及其定义的标识");

    public static readonly MessageTemplate TwoReports = new(
        "the figures say twice of which report they are, and differ; leave the right 'report'", "数据两次说明所属报表且不一致；请只保留正确的“report”");

    public static readonly MessageTemplate UnknownReport = new("there is no definition of a report '{0}'{1}", "没有报表“{0}”的定义{1}");

    public static readonly MessageTemplate OtherReport = new("This is a report {0}, not '{1}'.", "这是报表 {0} 的数据，而不是“{1}”。");

    public static readonly MessageTemplate GivenTwice = new(
        "{0}: '{1}' is given a second time and differs, so neither is read. Find out which one holds.", "{0}：“{1}”出现两次且不同，均未采用。请确认以哪一处为准。");

    public static readonly MessageTemplate GivenTwiceAlike = new(
        "{0}: '{1}' is given a second time and says the same. Leave one of them.", "{0}：“{1}”出现两次，内容相同。请只保留一处。");

    public static readonly MessageTemplate UnknownKey = new(
        "{0}: there is no key '{1}' here, so it is left out{2}", "{0}：此处没有“{1}”这个键，未读取{2}");

    public static readonly MessageTemplate UnknownTable = new(
        "{0}: the form has no table '{1}', so its figures are left out{2}", "{0}：表单没有表“{1}”，其数据未读取{2}");

    public static readonly MessageTemplate UnknownRow = new(
        "{0}: the table has no row '{1}', so its figures are left out{2}", "{0}：该表没有行“{1}”，其数据未读取{2}");

    public static readonly MessageTemplate UnknownColumn = new(
        "{0}: the table has no column '{1}', so its figures are left out{2}", "{0}：该表没有列“{1}”，其数据未读取{2}");

    public static readonly MessageTemplate NoCellName = new(
        "{0}: '{1}' names no cell, so it is left out; write row@column{2}", "{0}：“{1}”不是单元格名称，未读取；请写“行@列”{2}");

    public static readonly MessageTemplate MemberRow = new(
        "{0}: '{1}' stands for its members, so its figures are left out; list them under '{1}' and name a cell '{1}.key@column'.",
        "{0}：“{1}”代表其各成员，数据未读取；请在“{1}”下列出成员，并把单元格写作“{1}.键@列”。");

    public static readonly MessageTemplate UnlistedMember = new(
        "{0}: '{1}' is no member that is listed under '{2}', so its figures are left out{3}", "{0}：“{2}”下没有列出成员“{1}”，其数据未读取{3}");

    public static readonly MessageTemplate Nearest = new("; did you mean '{0}'?", "；是否为“{0}”？");

    public static readonly MessageTemplate Nothing = new(".", "。");

    public static readonly MessageTemplate Grey = new(
        "{0}: the cell '{1}' is grey in the form and holds nothing, so it is left out.", "{0}：单元格“{1}”在表单中为灰格，不应有内容，未读取。");

    public static readonly MessageTemplate RowOfOtherEdition = new(
        "{0}: the row '{1}' is not in the edition '{2}', so its figures are left out.", "{0}：{2} 版没有行“{1}”，其数据未读取。");

    public static readonly MessageTemplate ColumnOfOtherEdition = new(
        "{0}: the column '{1}' is not in the edition '{2}', so its figures are left out.", "{0}：{2} 版没有列“{1}”，其数据未读取。");

    public static readonly MessageTemplate TableOfOtherEdition = new(
        "{0}: the table is not in the edition '{1}', so its figures are left out.", "{0}：{1} 版没有该表，其数据未读取。");

    public static readonly MessageTemplate UnknownEdition = new(
        "{0}: the form has no edition {1}, so nobody can say which cells it has, and none is read{2}", "{0}：表单没有版本 {1}，不能确定有哪些单元格，均未读取{2}");

    public static readonly MessageTemplate NoEditions = new("{0}: the form has no editions; leave 'edition' out, which is {1}.", "{0}：表单没有版本；请删去“edition”（{1}）。");

    public static readonly MessageTemplate NoPeriod = new(
        "{0}: {1} is no period; write a year, quarter or month: \"2024\", \"2024-Q1\", \"2024-03\".", "{0}：{1} 不是期间；请写年、季度或月份：\"2024\"、\"2024-Q1\"、\"2024-03\"。");

    public static readonly MessageTemplate WrongShape = new("{0}: '{1}' is {2}, so it is not read; it takes {3}.", "{0}：“{1}”为 {2}，未读取；应为{3}。");

    public static readonly MessageTemplate WrongEntry = new("{0}: an entry of '{1}' is {2}, so it is not read; it takes {3}.", "{0}：“{1}”中有一项为 {2}，未读取；应为{3}。");

    public static readonly MessageTemplate NoKey = new(
        "{0}: an entry of '{1}' has no 'key', so it is not read; each is told apart by one.", "{0}：“{1}”中有一项没有“key”，未读取；各项以键区分。");

    public static readonly MessageTemplate UnfitKey = new(
        "{0}: '{1}' cannot be a key of '{2}', so its figures are not read. Compare it with 'levels:' and 'pattern:' of the form.",
        "{0}：“{1}”不能作为“{2}”的键，其数据未读取。请对照表单的“levels:”和“pattern:”。");

    public static readonly MessageTemplate TooManyCells = new("{0}: there are more than {1} cells in it, so the rest is not read.", "{0}：超过 {1} 个单元格，其余未读取。");

    public static readonly MessageTemplate NothingGiven = new(
        "{0}: nothing in the figures belongs to a table of the form. Name its tables under 'tables', and their cells row@column.",
        "{0}：数据中没有属于该表单任何表的内容。请在“tables”下写各表，单元格写作“行@列”。");

    public static readonly MessageTemplate BadValue = new("{0}: the cell '{1}' cannot hold {2}; it takes {3}.", "{0}：单元格“{1}”不能为 {2}；应为{3}。");

    public static readonly MessageTemplate SaidInvalid = new(
        "{0}: the figures say that the cell '{1}' is invalid ({2}); it takes {3}.", "{0}：数据说明单元格“{1}”无效（{2}）；应为{3}。");

    public static readonly MessageTemplate BadState = new(
        "{0}: the cell '{1}' cannot be {2}; write its value, null, or {{ \"state\": \"notApplicable\" }}.",
        "{0}：单元格“{1}”不能为 {2}；请写值、null 或 {{ \"state\": \"notApplicable\" }}。");

    public static readonly MessageTemplate AnObject = new("an object in {{ }}", "{{ }} 中的对象");

    public static readonly MessageTemplate AList = new("a list in [ ]", "[ ] 中的列表");

    public static readonly MessageTemplate AText = new("a text in quotes", "引号中的文字");

    public static readonly MessageTemplate ADate = new("a date such as \"2024-01-31\"", "日期，例如 \"2024-01-31\"");

    public static readonly MessageTemplate YesOrNo = new("\"yes\" or \"no\"", "\"yes\" 或 \"no\"");

    public static readonly MessageTemplate AWord = new("one of {0}", "{0} 之一");

    public static readonly MessageTemplate APattern = new("a text that matches {0}", "符合 {0} 的文字");
}
