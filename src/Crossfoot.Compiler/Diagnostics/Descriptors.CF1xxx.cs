namespace Crossfoot.Compiler.Diagnostics;

/// <summary>CF1xxx is the structure: keys and the kinds of their values.</summary>
internal static partial class Descriptors
{
    /// <summary>CF1001</summary>
    public static Descriptor UnknownKey { get; } = Error(
        "CF1001",
        "Unknown key",
        "{1} has no key '{0}'{2}",
        "{3}没有键“{0}”。{4}");

    /// <summary>CF1003</summary>
    public static Descriptor MissingKey { get; } = Error(
        "CF1003",
        "Key is missing",
        "{0} needs '{1}:', {2}.",
        "{3}缺少“{1}:”。");

    /// <summary>CF1004</summary>
    public static Descriptor WrongKind { get; } = Error(
        "CF1004",
        "Wrong kind of value",
        "'{0}' takes {1}, not {2}.",
        "“{0}”应为{3}，而不是{4}。");

    /// <summary>CF1005</summary>
    public static Descriptor MissingValue { get; } = Error(
        "CF1005",
        "Value is missing",
        "'{0}' has no value; it takes {1}.",
        "“{0}”没有值；应为{2}。");

    /// <summary>CF1006</summary>
    public static Descriptor EmptyGroup { get; } = Error(
        "CF1006",
        "Nothing in it",
        "'{0}' is empty. Add an entry, or delete the key.",
        "“{0}”是空的。请添加条目，或者删除该键。");

    /// <summary>CF1007</summary>
    public static Descriptor EmptyFile { get; } = Error(
        "CF1007",
        "File holds no definition",
        "The file holds no definition. Begin with 'report: name'.",
        "文件中没有定义。请以“report: 名称”开头。");

    /// <summary>CF1008</summary>
    public static Descriptor UnknownWord { get; } = Error(
        "CF1008",
        "Value is none of the words allowed",
        "'{0}' is not a value of '{1}'; write {2}{3}",
        "“{0}”不是“{1}”的值；应为 {2}。{4}");

    /// <summary>CF1009</summary>
    public static Descriptor NoDefinition { get; } = Error(
        "CF1009",
        "File does not begin with keys",
        "A definition is a map of keys such as 'report:' and 'tables:'; this is {0}.",
        "定义应由“report:”“tables:”等键组成，这里却是{1}。");

    /// <summary>CF1010</summary>
    public static Descriptor ItemsOfOtherAxis { get; } = Error(
        "CF1010",
        "Rows in a column, or columns in a row",
        "'{0}' does not belong in a {1}; a group of {2} has '{3}:'.",
        "“{0}”不能用在{4}中；{4}的分组应写“{3}:”。");

    /// <summary>CF1011</summary>
    public static Descriptor MisnamedDefinition { get; } = Warning(
        "CF1011",
        "Definition is not called like one",
        "'{0}' looks like a definition but is not called like one: a build, or a check of its folder, reads nothing from it. Call it {1}.",
        "“{0}”像是定义文件，但文件名不符，生成代码或检查文件夹时不会读取。文件名应为{2}。");
}
