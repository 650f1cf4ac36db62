using System.Collections.Generic;

namespace Crossfoot.Schema;

/// <summary>
/// Short names for the parts of a schema, so that generated code reads like its definition. It derives from this class: whatever types
/// and namespaces stand around it, none comes before an inherited member.
/// </summary>
public abstract class Define
{
    /// <summary>Nothing is ever created.</summary>
    protected Define()
    {
    }

    /// <summary>A row, a column or, with <paramref name="items"/>, a group; <paramref name="label"/> is null where it is not printed.</summary>
    public static ItemSchema Item(
        string id,
        string? label,
        IReadOnlyList<ItemSchema>? items = null,
        IReadOnlyList<string>? also = null,
        string? since = null,
        string? until = null,
        bool total = false,
        string? line = null,
        CellFormat? cells = null,
        IReadOnlyList<string>? was = null,
        AxisSelection? closed = null,
        OpenRowsSchema? open = null)
        => Item(id, Labels(label, also), items, since, until, total, line, cells, was, closed, open);

    /// <summary>A row, column or group whose wordings differ between editions.</summary>
    public static ItemSchema Item(
        string id,
        IReadOnlyList<LabelSchema> labels,
        IReadOnlyList<ItemSchema>? items = null,
        string? since = null,
        string? until = null,
        bool total = false,
        string? line = null,
        CellFormat? cells = null,
        IReadOnlyList<string>? was = null,
        AxisSelection? closed = null,
        OpenRowsSchema? open = null)
        => new(id, labels)
        {
            Items = items ?? [],
            Editions = new EditionSpan(since, until),
            IsTotal = total,
            Line = line,
            Cells = cells,
            Was = was ?? [],
            Closed = closed,
            Open = open,
        };

    /// <summary>A wording of some editions.</summary>
    public static LabelSchema Label(string text, string? since = null, string? until = null, bool alias = false, string? unit = null)
        => new(text, alias, new EditionSpan(since, until)) { Unit = unit };

    /// <summary>A wording and its variants, in all editions.</summary>
    public static IReadOnlyList<LabelSchema> Labels(string? label, IReadOnlyList<string>? also = null)
    {
        var labels = new List<LabelSchema>();
        if (label is not null)
            labels.Add(new LabelSchema(label));
        foreach (var alias in also ?? [])
            labels.Add(new LabelSchema(alias, IsAlias: true));
        return labels;
    }

    /// <summary>The rule is checked for each of these rows.</summary>
    public static RuleScope EachRow(string rows) => new(ScopeKind.EachRow, Set(rows));

    /// <summary>The rule is checked for each of these columns.</summary>
    public static RuleScope EachColumn(string columns) => new(ScopeKind.EachColumn, Set(columns));

    /// <summary>A cell of a row, in the column the rule is at.</summary>
    public static CellsExpression Row(string row) => new(null, AxisSelection.Of(row), AxisSelection.Current);

    /// <summary>A set of rows, in the column the rule is at.</summary>
    public static CellsExpression Rows(string rows) => new(null, AxisSelection.Of(rows) with { IsSet = true }, AxisSelection.Current);

    /// <summary>A cell of a column, in the row the rule is at.</summary>
    public static CellsExpression Column(string column) => new(null, AxisSelection.Current, AxisSelection.Of(column));

    /// <summary>A set of columns, in the row the rule is at.</summary>
    public static CellsExpression Columns(string columns) => new(null, AxisSelection.Current, AxisSelection.Of(columns) with { IsSet = true });

    /// <summary>One cell.</summary>
    public static CellsExpression Cell(string row, string column) => new(null, AxisSelection.Of(row), AxisSelection.Of(column));

    /// <summary>The cell or cells of an earlier period.</summary>
    public static CellsExpression Prior(CellsExpression cells, int periods = 1) => cells with { PeriodsBack = periods };

    /// <summary>A chain of additions; <see cref="Less"/> marks what is taken away.</summary>
    public static SumExpression Sum(params IReadOnlyList<SumTerm> terms) => new(terms);

    /// <summary>A term that is added.</summary>
    public static SumTerm Plus(Expression operand) => new(operand);

    /// <summary>A term that is taken away.</summary>
    public static SumTerm Less(Expression operand) => new(operand, IsSubtracted: true);

    /// <summary>left = right</summary>
    public static ComparisonExpression Equal(Expression left, Expression right) => new(Comparison.Equal, left, right);

    /// <summary>A comparison other than <see cref="Equal"/>.</summary>
    public static ComparisonExpression Compare(Comparison comparison, Expression left, Expression right) => new(comparison, left, right);

    /// <summary>The row or column the rule is at.</summary>
    public static AxisSelection Here() => AxisSelection.Current;

    /// <summary>One row or column.</summary>
    public static AxisSelection At(string path) => AxisSelection.Of(path);

    /// <summary>A set of rows or columns.</summary>
    public static AxisSelection Set(string paths) => AxisSelection.Of(paths) with { IsSet = true };

    /// <summary>The cells where rows and columns cross.</summary>
    public static CellsExpression Cells(AxisSelection rows, AxisSelection columns) => new(null, rows, columns);

    /// <summary>The cell or cells of another table.</summary>
    public static CellsExpression In(string table, CellsExpression cells) => cells with { Table = table };

    /// <summary>A number written in the rule.</summary>
    public static NumberExpression Number(decimal value) => new(value);

    /// <summary>A text written in the rule.</summary>
    public static TextExpression Text(string value) => new(value);

    /// <summary>left × right</summary>
    public static ProductExpression Times(Expression left, Expression right) => new(left, right, IsQuotient: false);

    /// <summary>left ÷ right</summary>
    public static ProductExpression Over(Expression left, Expression right) => new(left, right, IsQuotient: true);

    /// <summary>A call of a function.</summary>
    public static CallExpression Call(RuleFunction function, params IReadOnlyList<Expression> arguments) => new(function, arguments);

    /// <summary>Both conditions.</summary>
    public static LogicalExpression And(Expression left, Expression right) => new(left, right, IsOr: false);

    /// <summary>One of the conditions.</summary>
    public static LogicalExpression Or(Expression left, Expression right) => new(left, right, IsOr: true);

    /// <summary>The opposite of a condition.</summary>
    public static NotExpression Not(Expression operand) => new(operand);

    /// <summary>The value of a parameter for the report's period, or for a group.</summary>
    public static ParameterExpression Parameter(string name, Expression? group = null) => new(name, group);

    /// <summary>A part of the report's period.</summary>
    public static PeriodExpression Period(PeriodPart part) => new(part);
}
