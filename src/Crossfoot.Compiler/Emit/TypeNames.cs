namespace Crossfoot.Compiler.Emit;

/// <summary>The runtime's types and members that generated code names. This is all that the compiler knows of the runtime; a test resolves each.</summary>
internal static class TypeNames
{
    /// <summary>The namespace of schemas; generated files name it by an alias, since a schema names it on every line.</summary>
    public const string SchemaNamespace = "global::Crossfoot.Schema";

    /// <summary>The alias of <see cref="SchemaNamespace"/>.</summary>
    public const string SchemaAlias = "Cf";

    /// <summary>The methods that build a schema.</summary>
    public const string Define = "global::Crossfoot.Schema.Define";

    /// <summary>The version of the runtime.</summary>
    public const string RuntimeVersion = "global::Crossfoot.RuntimeVersion";

    /// <summary>A report.</summary>
    public const string IReport = "global::Crossfoot.IReport";

    /// <summary>A table.</summary>
    public const string ITable = "global::Crossfoot.ITable";

    /// <summary>The figures of a report.</summary>
    public const string ReportData = "global::Crossfoot.ReportData";

    /// <summary>The cells of a table.</summary>
    public const string TableData = "global::Crossfoot.TableData";

    /// <summary>The content of a cell.</summary>
    public const string Cell = "global::Crossfoot.Cell";

    /// <summary>The members of open rows, without its argument.</summary>
    public const string MemberRows = "global::Crossfoot.MemberRows";

    /// <summary>The instances of a repeated table, without its argument.</summary>
    public const string TableInstances = "global::Crossfoot.TableInstances";

    /// <summary>The outcome of every rule.</summary>
    public const string Verdict = "global::Crossfoot.Verdict";

    /// <summary>A verdict in the words of data annotations.</summary>
    public const string ValidationResults = "global::Crossfoot.ValidationResults";

    /// <summary>A document.</summary>
    public const string Document = "global::Crossfoot.Documents.Document";

    /// <summary>What reads a report from a document.</summary>
    public const string ReportReader = "global::Crossfoot.ReportReader";

    /// <summary>What was read, without its argument.</summary>
    public const string Reading = "global::Crossfoot.Reading";

    /// <summary>The JSON form of a report, without its argument.</summary>
    public const string ReportConverter = "global::Crossfoot.Json.ReportConverter";

    /// <summary>Tells System.Text.Json about a report, without its argument.</summary>
    public const string ReportTypeInfoResolver = "global::Crossfoot.Json.ReportTypeInfoResolver";

    /// <summary>A form.</summary>
    public const string ReportSchema = SchemaAlias + "::ReportSchema";

    /// <summary>A table of a form.</summary>
    public const string TableSchema = SchemaAlias + "::TableSchema";

    /// <summary>Bounds of editions.</summary>
    public const string EditionSpan = SchemaAlias + "::EditionSpan";

    /// <summary>What a rule is repeated over.</summary>
    public const string RuleScope = SchemaAlias + "::RuleScope";

    /// <summary>By how much two sides may differ.</summary>
    public const string Tolerance = SchemaAlias + "::Tolerance";

    /// <summary>The types of cells.</summary>
    public const string CellType = SchemaAlias + "::CellType";

    /// <summary>What a text without a number stands for.</summary>
    public const string BlankMeaning = SchemaAlias + "::BlankMeaning";

    /// <summary>The functions of rules.</summary>
    public const string RuleFunction = SchemaAlias + "::RuleFunction";

    /// <summary>The comparisons of rules.</summary>
    public const string Comparison = SchemaAlias + "::Comparison";

    /// <summary>The kinds of scope.</summary>
    public const string ScopeKind = SchemaAlias + "::ScopeKind";

    /// <summary>How bad a finding is.</summary>
    public const string Severity = SchemaAlias + "::Severity";

    /// <summary>What blank cells count as.</summary>
    public const string BlankPolicy = SchemaAlias + "::BlankPolicy";

    /// <summary>What tells the members of open rows apart.</summary>
    public const string MemberKey = SchemaAlias + "::MemberKey";

    /// <summary>The parts of a period.</summary>
    public const string PeriodPart = SchemaAlias + "::PeriodPart";
}
