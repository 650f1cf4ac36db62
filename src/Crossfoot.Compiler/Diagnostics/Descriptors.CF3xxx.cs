namespace Crossfoot.Compiler.Diagnostics;

/// <summary>CF3xxx is rules: CF30xx how expressions are written, CF31xx what they mean.</summary>
internal static partial class Descriptors
{
    /// <summary>A character that means nothing in an expression.</summary>
    public static Descriptor UnexpectedCharacter { get; } = Error(
        "CF3001",
        "Unexpected character",
        "'{0}' means nothing in an expression; remove it.",
        "表达式中不能出现“{0}”；请删除。");

    /// <summary>A mark that was meant to be another.</summary>
    public static Descriptor WrongMark { get; } = Error(
        "CF3002",
        "Wrong mark",
        "'{0}' is no operator; write '{1}'.",
        "“{0}”不是运算符；请写“{1}”。");

    /// <summary>A quoted text without its closing mark.</summary>
    public static Descriptor UnterminatedText { get; } = Error(
        "CF3003",
        "Unterminated text",
        "The text after {0} has no closing {1}; add it.",
        "{0} 之后的文字缺少结束引号 {1}；请补上。");

    /// <summary>A closing parenthesis without an opening one.</summary>
    public static Descriptor UnopenedParenthesis { get; } = Error(
        "CF3004",
        "Unopened parenthesis",
        "This ')' closes nothing; remove it or add the '(' before it.",
        "此处的“)”没有对应的“(”；请删除，或在前面补上“(”。");

    /// <summary>An opening parenthesis without a closing one.</summary>
    public static Descriptor UnclosedParenthesis { get; } = Error(
        "CF3005",
        "Unclosed parenthesis",
        "This '(' is not closed; add the ')' behind it.",
        "此处的“(”没有关闭；请在后面补上“)”。");

    /// <summary>An operator or mark where an operand should stand.</summary>
    public static Descriptor ExpectedOperand { get; } = Error(
        "CF3006",
        "Operand expected",
        "'{0}' stands where a row, column, number or function is expected; put one before it.",
        "“{0}”的位置应为行、列、数字或函数；请在它前面补上。");

    /// <summary>Nothing stands behind the last operator.</summary>
    public static Descriptor ExpressionEndsEarly { get; } = Error(
        "CF3007",
        "Expression ends early",
        "The expression ends here; a row, column, number or function must follow.",
        "表达式到此中断；后面应为行、列、数字或函数。");

    /// <summary>Nothing is written.</summary>
    public static Descriptor EmptyExpression { get; } = Error(
        "CF3008",
        "Empty expression",
        "No expression is written; write one, such as 'total = sum(items.**)'.",
        "没有表达式；请填写，例如“total = sum(items.**)”。");

    /// <summary>Something that cannot stand here.</summary>
    public static Descriptor UnexpectedToken { get; } = Error(
        "CF3009",
        "Unexpected token",
        "'{0}' cannot stand here; remove it or complete the expression before it.",
        "此处不能出现“{0}”；请删除，或补全前面的表达式。");

    /// <summary>Two operands without an operator between them.</summary>
    public static Descriptor MissingOperator { get; } = Error(
        "CF3010",
        "Missing operator",
        "An operator is missing before '{0}'; write one, such as '+' or '='.",
        "“{0}”之前缺少运算符；请补上，例如“+”或“=”。");

    /// <summary><c>a &lt; b &lt; c</c></summary>
    public static Descriptor ChainedComparison { get; } = Error(
        "CF3011",
        "Chained comparison",
        "A second comparison '{0}' follows the first; join two comparisons with 'and'.",
        "一个比较之后又出现“{0}”；请用“and”连接两个比较。");

    /// <summary><c>between</c> without <c>and</c>.</summary>
    public static Descriptor BetweenWithoutAnd { get; } = Error(
        "CF3012",
        "Between without and",
        "'between' needs both bounds; write 'x between 0 and 100'.",
        "“between”需要上下两个界限；请写成“x between 0 and 100”。");

    /// <summary><c>in</c> without a list.</summary>
    public static Descriptor InWithoutList { get; } = Error(
        "CF3013",
        "In without a list",
        "'in' needs a list in parentheses; write 'x in (1, 2)'.",
        "“in”之后应为括号中的列表；请写成“x in (1, 2)”。");

    /// <summary>A number with more digits than can be held exactly.</summary>
    public static Descriptor NumberTooLong { get; } = Error(
        "CF3014",
        "Number too long",
        "The number {0} has more than 28 digits; shorten it.",
        "数字 {0} 超过 28 位；请缩短。");

    /// <summary>An expression nested or joined too often.</summary>
    public static Descriptor ExpressionTooDeep { get; } = Error(
        "CF3015",
        "Expression too deep",
        "The expression is nested or joined more than {0} times; split it into several rules.",
        "表达式的嵌套或连接超过 {0} 层；请拆分为多条规则。");

    /// <summary>A path that ends with a dot.</summary>
    public static Descriptor PathEndsWithDot { get; } = Error(
        "CF3016",
        "Path ends with a dot",
        "An id, '*' or '**' must follow this '.'; complete the path or remove the dot.",
        "“.”之后应为标识符、“*”或“**”；请补全路径或删除“.”。");

    /// <summary>A wildcard at an end of a range.</summary>
    public static Descriptor WildcardInRange { get; } = Error(
        "CF3017",
        "Wildcard in a range",
        "A range goes from one row or column to another; '*' cannot end it.",
        "区间只能从一个行或列到另一个行或列，不能以“*”结尾。");

    /// <summary>Something else than a scope after <c>for:</c>.</summary>
    public static Descriptor ScopeExpected { get; } = Error(
        "CF3018",
        "Scope expected",
        "'{0}' is no scope; write 'each row' or 'each column', then 'under x' or 'except x' where needed.",
        "“{0}”不是有效的范围；请写“each row”或“each column”，必要时加上“under x”或“except x”。");

    /// <summary>Something else than a key in the brackets behind a table.</summary>
    public static Descriptor InstanceKeyExpected { get; } = Error(
        "CF3019",
        "Key of an instance expected",
        "'{0}' is no key of a repeated table; write it in quotes, such as 'loans[\"a\"]!total'.",
        "“{0}”不是重复表的键；请写在引号中，例如“loans[\"甲\"]!total”。");

    /// <summary>No <c>!</c> behind the brackets of a table.</summary>
    public static Descriptor InstanceWithoutMark { get; } = Error(
        "CF3020",
        "Mark of the table missing",
        "Behind the key '{0}' of a repeated table a '!' and a row or column must follow.",
        "重复表的键“{0}”之后应为“!”和行或列。");

    /// <summary>CF3101</summary>
    public static Descriptor UnknownFunction { get; } = Error(
        "CF3101",
        "Unknown function",
        "There is no function '{0}'{1}",
        "没有函数“{0}”。{2}");

    /// <summary>CF3102</summary>
    public static Descriptor WrongArgumentCount { get; } = Error(
        "CF3102",
        "Wrong number of arguments",
        "'{0}' has the wrong number of arguments: {2} instead of {1}; add or remove some.",
        "“{0}”的参数个数不对：应为 {1} 个，实为 {2} 个；请增减参数。");

    /// <summary>CF3103</summary>
    public static Descriptor ConditionExpected { get; } = Error(
        "CF3103",
        "Condition expected",
        "This is a value, not a condition; compare it, such as 'a = b'.",
        "这是一个值，而不是条件；请写成比较，例如“a = b”。");

    /// <summary>CF3104</summary>
    public static Descriptor ConditionAsNumber { get; } = Error(
        "CF3104",
        "Condition used as a number",
        "This is a condition; it cannot be added, multiplied or rounded. Join it with 'and' or 'or', or move it to 'when:'.",
        "这是一个条件，不能参加运算。请用“and”或“or”连接，或移到“when:”。");

    /// <summary>CF3105</summary>
    public static Descriptor ConditionCompared { get; } = Error(
        "CF3105",
        "Condition compared",
        "A condition is true or false already; join conditions with 'and' or 'or' instead of comparing them.",
        "条件本身已有真假，不能再比较；请用“and”或“or”连接。");

    /// <summary>CF3106</summary>
    public static Descriptor NotANumber { get; } = Error(
        "CF3106",
        "Not a number",
        "This is {0}{1}, not a number; leave it out with 'except', or compare it with a text.",
        "此处{3}是{2}，而不是数字；请用“except”排除，或与文字比较。");

    /// <summary>CF3107</summary>
    public static Descriptor KindsDiffer { get; } = Error(
        "CF3107",
        "Kinds differ",
        "{0} cannot be compared with {1}; compare what is of one kind.",
        "{2}不能与{3}比较；请比较同类内容。");

    /// <summary>CF3108</summary>
    public static Descriptor OrderOfTexts { get; } = Error(
        "CF3108",
        "Texts have no order",
        "{0} cannot be smaller or larger; compare it with '=' or '!='.",
        "{1}没有大小；请用“=”或“!=”比较。");

    /// <summary>CF3109</summary>
    public static Descriptor UnitsDiffer { get; } = Error(
        "CF3109",
        "Units differ",
        "The units '{0}' and '{1}' cannot be added or compared; bring both to one unit.",
        "单位“{0}”与“{1}”不能相加或比较；请统一单位。");

    /// <summary>CF3110</summary>
    public static Descriptor SetOutsideAggregate { get; } = Error(
        "CF3110",
        "Set outside a function",
        "This names several cells; put it into 'sum(…)', 'min(…)', 'max(…)' or 'count(…)'.",
        "此处为多个单元格；请放入“sum(…)”“min(…)”“max(…)”或“count(…)”中。");

    /// <summary>CF3111</summary>
    public static Descriptor SetOfKinds { get; } = Error(
        "CF3111",
        "Set of different kinds",
        "The cells of this set hold different kinds of things; leave some out with 'except'.",
        "此集合中的单元格类型不同；请用“except”排除一部分。");

    /// <summary>CF3112</summary>
    public static Descriptor GroupHasNoCell { get; } = Error(
        "CF3112",
        "Group has no cell",
        "'{0}' is a group and holds no cell; name a member, or write 'sum({1})'.",
        "“{0}”是分组，没有单元格；请写其中的项，或写“sum({1})”。");

    /// <summary>CF3113</summary>
    public static Descriptor ChildrenHoldGroup { get; } = Error(
        "CF3113",
        "Children hold a group",
        "'{0}.*' contains the group '{2}', which holds no cell; write '{1}' for all leaves.",
        "“{0}.*”中的“{2}”是分组，没有单元格；如需全部末级项，请写“{1}”。");

    /// <summary>CF3114</summary>
    public static Descriptor LeafHasNoMembers { get; } = Error(
        "CF3114",
        "Nothing under it",
        "'{0}' has nothing under it; remove the '*'.",
        "“{0}”之下没有项；请删除“*”。");

    /// <summary>CF3115</summary>
    public static Descriptor ReversedRange { get; } = Error(
        "CF3115",
        "Range is reversed",
        "'{0}' comes after '{1}'; exchange them.",
        "“{0}”在“{1}”之后；请对调。");

    /// <summary>CF3116</summary>
    public static Descriptor RangeHoldsTotal { get; } = Error(
        "CF3116",
        "Range holds a total",
        "This range contains the total '{0}'; leave it out with 'except'.",
        "此区间包含合计项“{0}”；请用“except”排除。");

    /// <summary>CF3117</summary>
    public static Descriptor EmptySet { get; } = Error(
        "CF3117",
        "Empty set",
        "Nothing is left of this set; check what 'except' takes away.",
        "此集合为空；请检查“except”排除的项。");

    /// <summary>CF3118</summary>
    public static Descriptor AxisNeeded { get; } = Error(
        "CF3118",
        "Row or column needed",
        "'{0}' has several rows and several columns; write 'row@column', or repeat the rule with 'for: each column'.",
        "“{0}”有多行多列；请写“行@列”，或用“for: each column”逐列检查。");

    /// <summary>CF3119</summary>
    public static Descriptor OtherAxisNeeded { get; } = Error(
        "CF3119",
        "No counterpart in the other table",
        "This rule is also checked at '{1}', which '{0}' does not have; write '{0}!row@column', or leave '{1}' out of 'for:' with 'except'.",
        "“{0}”中没有与“{1}”对应的项；请写“{0}!行@列”，或在“for:”中用“except”排除。");

    /// <summary>CF3120</summary>
    public static Descriptor TableNeeded { get; } = Error(
        "CF3120",
        "Table needed",
        "Several tables have such a row: {0}; write 'table!row'.",
        "有多个表含有该行：{0}；请写“表!行”。");

    /// <summary>CF3121</summary>
    public static Descriptor RowInNoTable { get; } = Error(
        "CF3121",
        "Row in no table",
        "no table of this report has such a row; write 'table!row'.",
        "本报告的表中没有该行；请写“表!行”。");

    /// <summary>CF3122</summary>
    public static Descriptor OutsideEditions { get; } = Error(
        "CF3122",
        "Not in every edition of the rule",
        "'{0}' exists in '{1}', the rule covers '{2}'; bound the rule with 'since:' or 'until:'.",
        "“{0}”只存在于版本“{1}”，而规则覆盖“{2}”；请用“since:”或“until:”限定规则。");

    /// <summary>CF3123</summary>
    public static Descriptor EmptyScope { get; } = Error(
        "CF3123",
        "Nothing to repeat over",
        "no row or column is left to repeat this rule over; check 'under' and 'except'.",
        "没有可逐项检查的行或列；请检查“under”和“except”。");

    /// <summary>CF3124</summary>
    public static Descriptor ScopeWithoutTable { get; } = Error(
        "CF3124",
        "Scope without a table",
        "A rule of the report has no rows or columns to repeat over; move it under a table.",
        "报告级规则没有行列可逐项检查；请移到某个表下。");

    /// <summary>CF3125</summary>
    public static Descriptor ScopeOnOwnAxis { get; } = Error(
        "CF3125",
        "Scope on the axis of the item",
        "The rule of '{0}' is repeated over the other axis; exchange 'row' and 'column'.",
        "“{0}”的规则应沿另一轴逐项检查；请对调“row”和“column”。");

    /// <summary>CF3126</summary>
    public static Descriptor CellExpected { get; } = Error(
        "CF3126",
        "Cell expected",
        "'{0}' looks at cells; name a row or column here.",
        "“{0}”针对单元格；此处请写行或列。");

    /// <summary>CF3127</summary>
    public static Descriptor WholeNumberExpected { get; } = Error(
        "CF3127",
        "Whole number expected",
        "'{0}' takes a whole number from {1} to {2} here.",
        "“{0}”此处应为 {1} 到 {2} 的整数。");

    /// <summary>CF3129</summary>
    public static Descriptor PeriodPartExpected { get; } = Error(
        "CF3129",
        "Part of a period expected",
        "'period' takes one of {0}.",
        "“period”的参数应为以下之一：{0}。");

    /// <summary>CF3128</summary>
    public static Descriptor DivisionByZero { get; } = Error(
        "CF3128",
        "Division by zero",
        "The divisor is zero; correct it.",
        "除数为零；请修改。");
}
