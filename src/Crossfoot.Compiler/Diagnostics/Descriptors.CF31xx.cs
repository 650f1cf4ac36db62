namespace Crossfoot.Compiler.Diagnostics;

/// <summary>CF3130 and above is what rules say about open rows, closed cells, instances, periods, parameters, words and units.</summary>
internal static partial class Descriptors
{
    /// <summary>CF3130</summary>
    public static Descriptor OpenRowsAreMany { get; } = Error(
        "CF3130",
        "Open rows are no single row",
        "'{0}' stands for any number of rows; write 'sum({0}.*)', or one of them as '{0}.key'.",
        "“{0}”代表任意多行；请写“sum({0}.*)”，或写其中一行“{0}.键”。");

    /// <summary>CF3131</summary>
    public static Descriptor ClosedOperand { get; } = Error(
        "CF3131",
        "Operand is closed",
        "'{0}' is a closed cell; leave '{1}' out of 'for:' with 'except', or write 'closed: zero'.",
        "“{0}”是灰格；请在“for:”中用“except”排除“{1}”，或写“closed: zero”。");

    /// <summary>CF3132</summary>
    public static Descriptor AlwaysClosed { get; } = Error(
        "CF3132",
        "One side is closed everywhere",
        "All cells of one side are closed wherever this rule would be checked; remove the rule, or correct 'closed:'.",
        "在所有应检查之处，规则的一侧全部是灰格；请删除规则，或更正“closed:”。");

    /// <summary>CF3133</summary>
    public static Descriptor TableStandsOften { get; } = Error(
        "CF3133",
        "Table stands several times",
        "'{0}' stands several times; put this into 'sum(…)', or name one as '{0}[\"key\"]!'.",
        "“{0}”重复出现；请放入“sum(…)”中，或用“{0}[\"键\"]!”指明其一。");

    /// <summary>CF3134</summary>
    public static Descriptor TableStandsOnce { get; } = Error(
        "CF3134",
        "Table stands once",
        "'{0}' stands once and has no instances; remove the brackets, or give it 'repeat:'.",
        "“{0}”只出现一次，没有多个实例；请删除方括号，或为其设置“repeat:”。");

    /// <summary>CF3135</summary>
    public static Descriptor WhereWithoutMembers { get; } = Error(
        "CF3135",
        "Nothing to filter",
        "'where' chooses among the members of open rows; write it behind 'item.*' or 'item.**'.",
        "“where”用于筛选开放行的成员；请写在“item.*”或“item.**”之后。");

    /// <summary>CF3136</summary>
    public static Descriptor PeriodExpected { get; } = Error(
        "CF3136",
        "Period expected",
        "'at' takes a period in quotes, such as {0}.",
        "“at”的参数应为引号中的期间，例如 {0}。");

    /// <summary>CF3137</summary>
    public static Descriptor PeriodOfPeriod { get; } = Error(
        "CF3137",
        "Period of a period",
        "'{0}' cannot stand inside 'prior' or 'at'; write one of them.",
        "“{0}”不能用在“prior”或“at”之内；请只写其一。");

    /// <summary>CF3138</summary>
    public static Descriptor UnknownParameter { get; } = Error(
        "CF3138",
        "Unknown parameter",
        "no parameter '{0}' under 'params:'{1}",
        "“params:”中没有参数“{0}”。{2}");

    /// <summary>CF3139</summary>
    public static Descriptor ParameterNeedsGroup { get; } = Error(
        "CF3139",
        "Parameter needs a group",
        "'{0}' has a value for each group; write 'param({0}, cell)' with the cell that names the group.",
        "“{0}”按分组取值；请写“param({0}, 单元格)”，由该单元格指明分组。");

    /// <summary>CF3140</summary>
    public static Descriptor ParameterHasNoGroup { get; } = Error(
        "CF3140",
        "Parameter has no groups",
        "'{0}' has one value for all groups; write 'param({0})'.",
        "“{0}”不按分组取值；请写“param({0})”。");

    /// <summary>CF3141</summary>
    public static Descriptor UnknownEnumWord { get; } = Error(
        "CF3141",
        "Unknown word",
        "no word '{0}' in '{1}'{2}",
        "“{1}”的取值中没有“{0}”。{3}");

    /// <summary>CF3142</summary>
    public static Descriptor DateExpected { get; } = Error(
        "CF3142",
        "Date expected",
        "'{0}' is no date; write it as year, month and day: \"2024-01-31\".",
        "“{0}”不是日期；请写成年-月-日，例如 \"2024-01-31\"。");

    /// <summary>CF3143</summary>
    public static Descriptor YesOrNoExpected { get; } = Error(
        "CF3143",
        "Yes or no expected",
        "'{0}' is neither \"yes\" nor \"no\"; write one of them.",
        "“{0}”既不是 \"yes\" 也不是 \"no\"；请写其中之一。");

    /// <summary>CF3144</summary>
    public static Descriptor UnitMissing { get; } = Error(
        "CF3144",
        "Number without a unit",
        "A number without a unit cannot be added to or compared with one in '{0}', only multiplied; set its 'unit:'.",
        "没有单位的数不能与以“{0}”为单位的数相加或比较，只能相乘；请设置其“unit:”。");

    /// <summary>CF3145</summary>
    public static Descriptor UnitsChange { get; } = Error(
        "CF3145",
        "Units change from case to case",
        "The units '{0}' and '{1}' do not stand to each other alike in every row or column of the rule; make a rule for each.",
        "在规则的各行或各列中，单位“{0}”与“{1}”的换算关系不一致；请分别写规则。");

    /// <summary>CF3146</summary>
    public static Descriptor UnfitMemberKey { get; } = Error(
        "CF3146",
        "No member can have this key",
        "'{0}' cannot be a key of '{1}'; check it against 'levels:' and 'pattern:', and for signs such as '*' and ','.",
        "“{0}”不可能是“{1}”的键；请对照“levels:”和“pattern:”检查，并检查其中是否有“*”“,”等符号。");

    /// <summary>CF3147</summary>
    public static Descriptor MembersNotHere { get; } = Error(
        "CF3147",
        "Single members cannot be named here",
        "Members of '{0}' come with the document and cannot be named here; write '{0}' for all of them.",
        "“{0}”的成员由文档决定，此处不能单独指明；请写“{0}”表示全部。");

    /// <summary>CF3148</summary>
    public static Descriptor MemberHasNoMember { get; } = Error(
        "CF3148",
        "Nothing under a member",
        "Keys have no dots; write a member as '{0}.key', and its children as '{0}.key.*'.",
        "键中没有点；成员写作“{0}.键”，其下级写作“{0}.键.*”。");

    /// <summary>CF3149. No figures can make it true as it is read from documents, but the message for that would not say what to write.</summary>
    public static Descriptor EmptyText { get; } = Error(
        "CF3149",
        "Comparison with an empty text",
        "An empty cell is blank and has no text; write 'blank({0})', or 'filled({0})' for its opposite.",
        "空单元格为空白，没有文字；请写“blank({0})”，相反的情形写“filled({0})”。");
}
