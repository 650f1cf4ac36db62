namespace Crossfoot.Compiler.Diagnostics;

/// <summary>CF2xxx is names, labels, editions and cells.</summary>
internal static partial class Descriptors
{
    /// <summary>CF2001</summary>
    public static Descriptor UnknownRow { get; } = Error(
        "CF2001",
        "Unknown row",
        "no row '{0}' in '{1}'{2}",
        "“{1}”中没有行“{0}”。{3}");

    /// <summary>CF2002</summary>
    public static Descriptor UnknownColumn { get; } = Error(
        "CF2002",
        "Unknown column",
        "no column '{0}' in '{1}'{2}",
        "“{1}”中没有列“{0}”。{3}");

    /// <summary>CF2003</summary>
    public static Descriptor UnknownTable { get; } = Error(
        "CF2003",
        "Unknown table",
        "no table '{0}' in this report{1}",
        "本报告中没有表“{0}”。{2}");

    /// <summary>CF2004</summary>
    public static Descriptor UnknownEdition { get; } = Error(
        "CF2004",
        "Unknown edition",
        "no edition '{0}' is declared under 'editions:'{1}",
        "“editions:”中没有版本“{0}”。{2}");

    /// <summary>CF2005</summary>
    public static Descriptor InvalidId { get; } = Error(
        "CF2005",
        "Id is no C# name",
        "'{0}' cannot be an id: use letters, digits and '_', a letter first{1}.",
        "“{0}”不能用作标识：只能由字母、汉字、数字和“_”组成，且不能以数字开头{2}。");

    /// <summary>CF2006</summary>
    public static Descriptor ReservedId { get; } = Error(
        "CF2006",
        "Id is a word of the language",
        "'{0}' cannot be an id, since it is a word of rules; choose another.",
        "“{0}”是规则中的保留词，不能用作标识；请换一个。");

    /// <summary>CF2007</summary>
    public static Descriptor NameClash { get; } = Error(
        "CF2007",
        "Two ids, one C# name",
        "'{0}' and '{1}' both become '{2}' in C#; rename one, or give it 'csharp:'.",
        "“{0}”与“{1}”在 C# 中都成为“{2}”；请改名，或为其中之一设置“csharp:”。");

    /// <summary>CF2008</summary>
    public static Descriptor GeneratedMemberClash { get; } = Error(
        "CF2008",
        "C# name is taken",
        "'{0}' becomes '{1}' in C#, which the generated class has already; rename it, or give it 'csharp:'.",
        "“{0}”在 C# 中成为“{1}”，生成的类已有该成员；请改名，或设置“csharp:”。");

    /// <summary>CF2009</summary>
    public static Descriptor InvalidCSharpName { get; } = Error(
        "CF2009",
        "Not a C# name",
        "'{0}' is no C# name; use letters, digits and '_', a letter first, and no keyword.",
        "“{0}”不是 C# 名称；只能由字母、数字和“_”组成，不能以数字开头，也不能是关键字。");

    /// <summary>CF2010</summary>
    public static Descriptor InvalidNamespace { get; } = Error(
        "CF2010",
        "Not a namespace for a report",
        "'{0}' can be no namespace of a report; write names joined by dots, such as 'Reports.Annual', outside of System and Crossfoot.",
        "“{0}”不能作为报表的命名空间；请写成用点连接的名称，例如“Reports.Annual”，不能位于 System 或 Crossfoot 之内。");

    /// <summary>CF2011</summary>
    public static Descriptor NamespaceIsType { get; } = Error(
        "CF2011",
        "Namespace is called like a type",
        "The namespace '{0}' has the name of the type '{1}'; rename one.",
        "命名空间“{0}”与类型“{1}”同名；请改其中之一。");

    /// <summary>CF2012</summary>
    public static Descriptor BoundsReversed { get; } = Error(
        "CF2012",
        "Ends before it begins",
        "'until: {1}' comes before 'since: {0}'; exchange them.",
        "“until: {1}”早于“since: {0}”；请对调。");

    /// <summary>CF2013</summary>
    public static Descriptor OutsideParentEditions { get; } = Error(
        "CF2013",
        "Outside the editions around it",
        "Edition '{0}' is outside '{1}', the editions of what this stands in; change one of them.",
        "版本“{0}”不在其所属部分的版本“{1}”之内；请修改其中之一。");

    /// <summary>CF2014</summary>
    public static Descriptor NoLabelInEdition { get; } = Error(
        "CF2014",
        "No label in an edition",
        "'{0}' has no label in edition '{1}'; add one, or 'since:'.",
        "“{0}”在版本“{1}”中没有标签；请补上，或设置“since:”。");

    /// <summary>CF2015</summary>
    public static Descriptor SameWording { get; } = Error(
        "CF2015",
        "Two items, one wording",
        "'{0}' and '{1}' are both printed as “{2}”, so a document cannot tell them apart; change a wording, or give both a 'line:'.",
        "“{0}”与“{1}”的文字都是“{2}”，文档中无法区分；请修改文字，或都设置“line:”。");

    /// <summary>CF2016</summary>
    public static Descriptor AliasRepeatsLabel { get; } = Warning(
        "CF2016",
        "Variant says nothing new",
        "“{0}” is accepted already; remove it.",
        "“{0}”已被接受，无需重复；请删除。");

    /// <summary>CF2017</summary>
    public static Descriptor CellConflict { get; } = Error(
        "CF2017",
        "Row and column disagree",
        "The row and the column set '{0}' of one cell to different values; set it on one axis only.",
        "行与列对同一单元格的“{0}”设置不同；请只在一个轴上设置。");

    /// <summary>CF2018</summary>
    public static Descriptor CellsCombine { get; } = Error(
        "CF2018",
        "Row and column formats cannot be combined",
        "'{0}' and the column '{1}' set different attributes of the same cells; set all of them on one axis.",
        "行“{0}”与列“{1}”分别设置了同一单元格的不同属性；请都放在同一个轴上。");

    /// <summary>CF2019</summary>
    public static Descriptor DecimalsWithoutFraction { get; } = Error(
        "CF2019",
        "Decimals of whole numbers",
        "A '{0}' has no decimals; remove 'decimals:', or write 'type: decimal'.",
        "“{0}”类型没有小数；请删除“decimals:”，或写“type: decimal”。");

    /// <summary>CF2020</summary>
    public static Descriptor TotalOfNothing { get; } = Error(
        "CF2020",
        "Total of nothing",
        "'{0}' has nothing beside it to add up; add rows or columns, or remove 'total: true'.",
        "“{0}”旁边没有可相加的项；请补上行或列，或删除“total: true”。");

    /// <summary>CF2021</summary>
    public static Descriptor TotalAndFormula { get; } = Error(
        "CF2021",
        "Total and formula",
        "'{0}' has both 'total: true' and 'equals:'; keep one.",
        "“{0}”同时设置了“total: true”和“equals:”；请只留一个。");

    /// <summary>CF2022</summary>
    public static Descriptor FormulaOnGroup { get; } = Error(
        "CF2022",
        "Formula on a group",
        "'{0}' is a group and has no cell of its own; write 'equals:' on its members.",
        "“{0}”是分组，没有自己的单元格；请把“equals:”写在其成员上。");

    /// <summary>CF2023</summary>
    public static Descriptor RuleWithoutTotal { get; } = Error(
        "CF2023",
        "Options of no rule",
        "'{0}' makes no rule; add 'total: true' or 'equals:', or remove 'rule:'.",
        "“{0}”没有生成规则；请加上“total: true”或“equals:”，或删除“rule:”。");

    /// <summary>CF2024</summary>
    public static Descriptor TotalGroupDiffers { get; } = Error(
        "CF2024",
        "Groups differ",
        "'{0}' has no leaf to which '{1}' would add; the groups beside a total group need the same leaves.",
        "“{0}”中没有与“{1}”对应的项；合计分组旁边的分组应有相同的项。");

    /// <summary>CF2025</summary>
    public static Descriptor NothingToAdd { get; } = Error(
        "CF2025",
        "No numbers to add",
        "No cell of '{0}' holds a number that could be added; set 'type: count', 'integer' or 'decimal'.",
        "“{0}”没有可相加的数字单元格；请设置“type: count”“integer”或“decimal”。");

    /// <summary>CF2026</summary>
    public static Descriptor DuplicateRuleId { get; } = Error(
        "CF2026",
        "Two rules, one id",
        "Two rules have the id '{0}'; name one with 'rule: id', or rename it under 'rules:'.",
        "两条规则的标识都是“{0}”；请用“rule: 标识”为其中之一命名，或在“rules:”中改名。");

    /// <summary>CF2027</summary>
    public static Descriptor VariantsOverlap { get; } = Error(
        "CF2027",
        "Variants of a rule overlap",
        "This variant of '{0}' covers an edition that another covers; bound them by 'since:' and 'until:'.",
        "“{0}”的两个变体覆盖了同一版本；请用“since:”和“until:”分开。");

    /// <summary>CF2028</summary>
    public static Descriptor DuplicateReport { get; } = Error(
        "CF2028",
        "Two reports, one id",
        "Two reports have the id '{0}', in {1} and in {2}; rename one.",
        "{1} 和 {2} 中的报告标识都是“{0}”；请改其中之一。");

    /// <summary>CF2029</summary>
    public static Descriptor DuplicateType { get; } = Error(
        "CF2029",
        "Two reports, one C# type",
        "Two reports make the type '{0}', in {1} and in {2}; rename one, or change a namespace.",
        "{1} 和 {2} 中的报告都生成类型“{0}”；请改名，或更换命名空间。");

    /// <summary>CF2030</summary>
    public static Descriptor UnknownOwner { get; } = Error(
        "CF2030",
        "Unknown report",
        "no report '{0}' to which these tables belong{1}",
        "没有标识为“{0}”的报告可供这些表归属。{2}");

    /// <summary>CF2031</summary>
    public static Descriptor DuplicateTable { get; } = Error(
        "CF2031",
        "Two tables, one id",
        "The report has another table '{0}', in {1}; rename one.",
        "报告在 {1} 中另有表“{0}”；请改其中之一。");

    /// <summary>CF2032</summary>
    public static Descriptor BesideItself { get; } = Error(
        "CF2032",
        "Table beside itself",
        "'{0}' cannot stand beside itself; name the table to its left.",
        "“{0}”不能排在自身旁边；请写其左侧的表。");

    /// <summary>CF2033</summary>
    public static Descriptor CircularUnit { get; } = Error(
        "CF2033",
        "Units declared by each other",
        "'{0}' is declared by '{1}', which comes back to it; declare one of them without the other.",
        "“{0}”由“{1}”定义，而后者又回到前者；请让其中之一不依赖另一个。");

    /// <summary>CF2034</summary>
    public static Descriptor EnumWithoutValues { get; } = Error(
        "CF2034",
        "Enum without words",
        "An 'enum' needs its words; add 'values:', such as 'values: {{ yes: 是, no: 否 }}'.",
        "“enum”类型缺少取值；请加上“values:”，例如“values: {{ yes: 是, no: 否 }}”。");

    /// <summary>CF2035</summary>
    public static Descriptor ValuesWithoutEnum { get; } = Error(
        "CF2035",
        "Words of no enum",
        "Only an 'enum' has 'values:'; write 'type: enum', or remove them.",
        "只有“enum”类型才有“values:”；请写“type: enum”，或删除。");

    /// <summary>CF2036</summary>
    public static Descriptor PatternWithoutText { get; } = Error(
        "CF2036",
        "Pattern of no text",
        "Only 'text' and 'identifier' have a 'pattern:'; change the type, or remove it.",
        "只有“text”和“identifier”类型才有“pattern:”；请更改类型，或删除。");

    /// <summary>CF2037</summary>
    public static Descriptor InvalidPattern { get; } = Error(
        "CF2037",
        "Not a regular expression",
        "'{0}' is no regular expression; check its brackets, and put '\\' before signs that are meant as they are.",
        "“{0}”不是正则表达式；请检查括号，并在按原样匹配的符号前加“\\”。");

    /// <summary>CF2038</summary>
    public static Descriptor DuplicateWord { get; } = Error(
        "CF2038",
        "Word is listed twice",
        "'{0}' is among the words already; remove or change it.",
        "“{0}”已在取值之中；请删除或修改。");

    /// <summary>CF2039</summary>
    public static Descriptor LevelsWithoutCode { get; } = Error(
        "CF2039",
        "Levels of keys that are no codes",
        "Only codes have levels, and these rows have 'each: {0}'; write 'each: code', or remove 'levels:'.",
        "只有编码才有级次，而此处为“each: {0}”；请写“each: code”，或删除“levels:”。");

    /// <summary>CF2040</summary>
    public static Descriptor TotalWithoutLevels { get; } = Error(
        "CF2040",
        "Total without levels",
        "'{0}' has no 'levels:', so no member has others under it; add them to 'key:', or remove 'total: true'.",
        "“{0}”没有“levels:”，成员之间没有上下级；请在“key:”中加上，或删除“total: true”。");

    /// <summary>CF2041</summary>
    public static Descriptor LabelForId { get; } = Remark(
        "CF2041",
        "Label where an id is better",
        "{0} stands for '{1}'; write the id, which stays when the wording changes.",
        "{0}即“{1}”；请写标识，文字修改后仍然有效。");

    private static Descriptor Warning(string id, string title, string english, string chinese)
        => Known.Add(new(id, DiagnosticSeverity.Warning, title, english, chinese));
}
