namespace Crossfoot.Compiler.Diagnostics;

/// <summary>Everything that can be wrong with a definition; CF0xxx is the YAML text.</summary>
internal static partial class Descriptors
{
    /// <summary>CF0001</summary>
    public static Descriptor UnreadableYaml { get; } = Error(
        "CF0001",
        "YAML cannot be read here",
        "This line cannot be read as YAML. Write 'key: value', or '- value' in a list, indented like its neighbours.",
        "这一行不是有效的 YAML。请写成“key: value”，列表项写成“- value”，缩进与相邻各行一致。");

    /// <summary>CF0002</summary>
    public static Descriptor UnclosedQuote { get; } = Error(
        "CF0002",
        "Quote is not closed",
        "The text has {0} at one end only. Add it at the other end.",
        "这段文字只有一端有 {0}。请在另一端补上。");

    /// <summary>CF0003</summary>
    public static Descriptor UnclosedBracket { get; } = Error(
        "CF0003",
        "Bracket is not closed",
        "'{0}' is not closed. Add '{1}' where it ends.",
        "“{0}”没有闭合。请在结束处补上“{1}”。");

    /// <summary>CF0004</summary>
    public static Descriptor UnmatchedBracket { get; } = Error(
        "CF0004",
        "Bracket closes nothing",
        "'{0}' closes nothing that was opened. Add what opens it, delete it, or put the text in single quotes.",
        "“{0}”没有与之对应的开括号。请补上开括号或删除它，或者给文字加上单引号。");

    /// <summary>CF0005</summary>
    public static Descriptor BadIndentation { get; } = Error(
        "CF0005",
        "Indentation fits no other line",
        "'{0}' is indented by {1}, which fits none of the lines above. Indent it by {2}.",
        "“{0}”缩进了 {1} 格，与上面各行都不一致。请缩进 {2} 格。");

    /// <summary>CF0006</summary>
    public static Descriptor IndentationCharacter { get; } = Error(
        "CF0006",
        "Indentation is not made of spaces",
        "This line is indented with {0}. Indent with spaces.",
        "这一行用{0}缩进。请改用半角空格。");

    /// <summary>CF0007</summary>
    public static Descriptor MissingColon { get; } = Error(
        "CF0007",
        "Colon is missing",
        "There is no colon behind '{0}'. Write '{0}:'.",
        "“{0}”后面缺少冒号。请写成“{0}:”。");

    /// <summary>CF0008</summary>
    public static Descriptor MissingSpaceAfterColon { get; } = Error(
        "CF0008",
        "Space is missing behind the colon",
        "Put a space behind the colon of '{0}:'; without it the line is one text.",
        "“{0}:”的冒号后面需要一个空格，否则整行只是一段文字。");

    /// <summary>CF0009</summary>
    public static Descriptor ColonInValue { get; } = Error(
        "CF0009",
        "Colon and space inside a value",
        "': ' inside a value begins another entry for YAML. Put the whole value in single quotes.",
        "值里面的“: ”会被 YAML 当作另一个条目。请给整个值加上单引号。");

    /// <summary>CF0010</summary>
    public static Descriptor ValueNeedsQuotes { get; } = Error(
        "CF0010",
        "Value begins with a sign of YAML's own",
        "A value that begins with '{0}' means something else to YAML. Put the whole value in single quotes.",
        "以“{0}”开头的值在 YAML 里另有含义。请给整个值加上单引号。");

    /// <summary>CF0011</summary>
    public static Descriptor TextAfterValue { get; } = Error(
        "CF0011",
        "Text behind the end of a value",
        "The value ends before '{0}'. Put the whole value in single quotes, or delete the rest.",
        "值在“{0}”之前已经结束。请给整个值加上单引号，或者删除多余部分。");

    /// <summary>CF0012</summary>
    public static Descriptor UnknownEscape { get; } = Error(
        "CF0012",
        "Unknown escape in double quotes",
        "'{0}' means nothing inside double quotes. Write '\\\\' for a backslash, or use single quotes.",
        "双引号里的“{0}”没有意义。反斜杠请写成“\\\\”，或者改用单引号。");

    /// <summary>CF0013</summary>
    public static Descriptor DuplicateKey { get; } = Error(
        "CF0013",
        "Key is written twice",
        "'{0}' is written twice here; only the first counts. Rename one of them or delete it.",
        "此处“{0}”写了两次，只有第一个有效。请改名或删除其中一个。");

    /// <summary>CF0014</summary>
    public static Descriptor EntryWithoutValue { get; } = Error(
        "CF0014",
        "Entry has no value",
        "'{0}' has no value. Write '{0}: …', or put a text that contains a comma in single quotes.",
        "“{0}”没有值。请写成“{0}: …”；如果是含有逗号的文字，请加上单引号。");

    /// <summary>CF0015</summary>
    public static Descriptor Anchor { get; } = Error(
        "CF0015",
        "Anchors are not supported",
        "'{0}' is an anchor; definitions have none. Delete it, or put the whole value in single quotes.",
        "“{0}”是 YAML 锚点，定义文件不支持。请删除，或者给整个值加上单引号。");

    /// <summary>CF0016</summary>
    public static Descriptor Alias { get; } = Error(
        "CF0016",
        "Aliases are not supported",
        "'{0}' is an alias; definitions have none. Write out what is meant, or put the whole value in single quotes.",
        "“{0}”是 YAML 引用，定义文件不支持。请写出所指内容，或者给整个值加上单引号。");

    /// <summary>CF0017</summary>
    public static Descriptor Tag { get; } = Error(
        "CF0017",
        "Tags are not supported",
        "'{0}' is a tag; definitions have none. Delete it, or put the whole value in single quotes.",
        "“{0}”是 YAML 标签，定义文件不支持。请删除，或者给整个值加上单引号。");

    /// <summary>CF0018</summary>
    public static Descriptor MergeKey { get; } = Error(
        "CF0018",
        "Merge keys are not supported",
        "'<<' merges nothing here. Write out the entries.",
        "定义文件不支持“<<”合并。请写出各个条目。");

    /// <summary>CF0019</summary>
    public static Descriptor KeyIsNoText { get; } = Error(
        "CF0019",
        "Key is not a text",
        "A key is a text; this is a list or a map. Put it in single quotes if it is meant as text.",
        "键必须是文字，这里却是列表或映射。如果本意是文字，请加上单引号。");

    /// <summary>CF0020</summary>
    public static Descriptor SecondDocument { get; } = Error(
        "CF0020",
        "Second document in one file",
        "A definition file holds one document; what follows is not read. Move it to a file of its own.",
        "一个定义文件只能有一个文档，后面的内容不会读取。请移到单独的文件。");

    /// <summary>CF0021</summary>
    public static Descriptor Directive { get; } = Error(
        "CF0021",
        "Directives are not supported",
        "A line that begins with '%' is a directive of YAML; definitions have none. Delete it.",
        "以“%”开头的行是 YAML 指令，定义文件不支持。请删除。");

    /// <summary>CF0022</summary>
    public static Descriptor InvalidCharacter { get; } = Error(
        "CF0022",
        "Character does not belong in a text file",
        "The character {0} does not belong in a definition. Delete it.",
        "定义文件中不应有字符 {0}。请删除。");

    /// <summary>CF0023</summary>
    public static Descriptor NotUtf8 { get; } = Error(
        "CF0023",
        "File is not saved as UTF-8",
        "Characters were lost here: the file is not saved as UTF-8. Save it as UTF-8.",
        "此处的字符已经丢失：文件不是 UTF-8 编码。请另存为 UTF-8。");

    /// <summary>CF0024</summary>
    public static Descriptor FullWidthCharacter { get; } = Error(
        "CF0024",
        "Full-width character where YAML wants the narrow one",
        "{0} stands where YAML wants '{1}'. Write '{1}'.",
        "此处应使用半角“{1}”，而不是 {0}。");

    /// <summary>CF0025</summary>
    public static Descriptor ExpressionNeedsQuotes { get; } = Error(
        "CF0025",
        "YAML does not read the expression whole",
        "YAML does not read this expression whole because of '{0}'. Put single quotes around all of it.",
        "由于“{0}”，YAML 不能完整读取这个表达式。请给整个表达式加上单引号。");

    /// <summary>CF0026</summary>
    public static Descriptor ListEntryInMap { get; } = Error(
        "CF0026",
        "List entry among the entries of a map",
        "'-' begins a list entry, but this is a map. Write 'key: value', or indent the list below its key.",
        "“-”表示列表项，但这里是映射。请写成“key: value”，或者把列表缩进到所属的键下面。");

    /// <summary>CF0027</summary>
    public static Descriptor MissingComma { get; } = Error(
        "CF0027",
        "Comma is missing",
        "A comma is missing before '{0}'. Write it.",
        "“{0}”之前缺少逗号。请补上。");

    /// <summary>CF0028</summary>
    public static Descriptor CutByComment { get; } = Error(
        "CF0028",
        "Text is cut by a comment sign",
        "YAML takes '{0}' for a comment and cuts the text there. Put the whole text in single quotes, or a space behind '#'.",
        "YAML 会把“{0}”当作注释截掉。请给整个文字加上单引号；如果确实是注释，请在“#”后面加空格。");

    /// <summary>CF0029</summary>
    public static Descriptor StrayComma { get; } = Error(
        "CF0029",
        "Nothing before a comma",
        "Nothing stands before this comma. Delete it, or write what is missing.",
        "这个逗号前面没有内容。请删除逗号，或者补上缺少的内容。");

    /// <summary>CF0030</summary>
    public static Descriptor FileTooLarge { get; } = Error(
        "CF0030",
        "File is too large",
        "The file has more than {0} characters and is not read. Split it.",
        "文件超过 {0} 个字符，未读取。请拆分。");

    /// <summary>CF0031</summary>
    public static Descriptor TooDeep { get; } = Error(
        "CF0031",
        "Nesting is too deep",
        "This nests deeper than {0} levels and is not read. Take away the levels that hold only the next one.",
        "嵌套超过 {0} 层，未读取。请去掉多余的层次。");

    /// <summary>CF0032</summary>
    public static Descriptor TooManyProblems { get; } = Error(
        "CF0032",
        "Too many problems in one file",
        "The file has more than {0} problems; only the first are listed. Mend these and check again.",
        "文件中的问题超过 {0} 个，只列出前面的部分。请先修改这些，再重新检查。");

    private static Descriptor Error(string id, string title, string english, string chinese)
        => Known.Add(new(id, DiagnosticSeverity.Error, title, english, chinese));
}
