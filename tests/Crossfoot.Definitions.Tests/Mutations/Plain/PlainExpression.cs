using System;
using System.Collections.Generic;
using System.Linq;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>Reads an expression after the grammar of the manual and looks up its names.</summary>
internal sealed class PlainExpression
{
    private static readonly string[] SetFunctions = ["sum", "count", "min", "max", "filled", "blank"];
    private static readonly string[] Functions = [.. SetFunctions, "abs", "round", "ceiling", "floor", "nz", "prior", "at", "period", "param"];
    private static readonly string[] Comparisons = ["=", "!=", "<", "<=", ">", ">="];

    private readonly PlainReading _reading;
    private readonly PlainContext _context;
    private readonly List<PlainLexeme> _lexemes;
    private readonly TextSpan _span;
    private int _at;
    private bool _isBroken;

    private PlainExpression(PlainReading reading, PlainText text, PlainContext context)
    {
        _reading = reading;
        _context = context;
        _span = text.Span;
        _lexemes = PlainLexeme.Of(text.Value, text.Span.Start + (text.IsQuoted ? 1 : 0));
    }

    private string Current => _at < _lexemes.Count ? (_lexemes[_at].Kind is "sign" ? _lexemes[_at].Text : _lexemes[_at].Kind) : "";

    public static void Check(PlainReading reading, PlainText text, string kind, PlainContext context)
    {
        var expression = new PlainExpression(reading, text, context);
        switch (kind)
        {
            case "scope":
                expression.Scope();
                break;
            case "set":
                expression.Axis(ReferenceEquals(context.Axis, context.Table!.Rows) ? context.Table.Columns : context.Table.Rows, mayBeSet: true);
                break;
            default:
                if (expression.Or(mayBeSet: false) != (kind == "condition"))
                    expression.Break($"no {kind}");
                break;
        }

        if (expression._at < expression._lexemes.Count)
            expression.Break("something is left over");
    }

    private void Break(string what)
    {
        if (!_isBroken)
            _reading.Fault(what, _at < _lexemes.Count ? _lexemes[_at].Span : new TextSpan(_span.End, 0));
        _isBroken = true;
    }

    private bool Take(string kind)
    {
        if (Current != kind)
            return false;
        _at++;
        return true;
    }

    private string Name()
    {
        if (Current == "name")
            return _lexemes[_at++].Text;
        Break("a name is wanted");
        return "";
    }

    private void Scope()
    {
        var axis = Name() != "each" ? "" : Name();
        if (axis is not ("row" or "column") || _context.Table is not { } table)
        {
            Break("no scope");
            return;
        }

        var items = axis == "row" ? table.Rows : table.Columns;
        if (Current == "name" && _lexemes[_at].Text == "under")
        {
            _at++;
            Path(items);
        }

        if (!Take("except"))
            return;
        do
            Axis(items, mayBeSet: true);
        while (Take(","));
    }

    /// <summary>Whether what was read is a condition.</summary>
    private bool Or(bool mayBeSet)
    {
        var isCondition = Not(mayBeSet);
        while (!_isBroken && Current is "or" or "and")
        {
            _at++;
            if (!isCondition | !Not(false))
                Break("a condition is wanted");
        }

        return isCondition;
    }

    private bool Not(bool mayBeSet)
    {
        if (!Take("not"))
            return Comparison(mayBeSet);
        if (!Comparison(false))
            Break("a condition is wanted");
        return true;
    }

    private bool Comparison(bool mayBeSet)
    {
        var isCondition = Sum(mayBeSet);
        if (Comparisons.Contains(Current))
        {
            _at++;
            Number(isCondition);
            return true;
        }

        if (Current is not ("not" or "between" or "in"))
            return isCondition;
        Take("not");
        if (Take("between"))
        {
            Number(isCondition);
            Want("and");
            Number(false);
        }
        else
        {
            Want("in");
            Want("(");
            do
                Number(false);
            while (Take(","));
            Want(")");
        }

        return true;
    }

    private void Number(bool leftIsCondition)
    {
        if (leftIsCondition | Sum(false))
            Break("a number is wanted");
    }

    private void Want(string kind)
    {
        if (!Take(kind))
            Break($"'{kind}' is wanted");
    }

    private bool Sum(bool mayBeSet)
    {
        var isCondition = Factor(mayBeSet);
        while (!_isBroken && Current is "+" or "-" or "*" or "/")
        {
            _at++;
            if (isCondition | Factor(false))
                Break("a number is wanted");
        }

        return isCondition;
    }

    private bool Factor(bool mayBeSet)
    {
        Take("-");
        if (Take("number") || Take("string"))
            return false;
        if (Take("("))
        {
            var isCondition = Or(mayBeSet);
            Want(")");
            return isCondition;
        }

        if (Current == "name" && _at + 1 < _lexemes.Count && _lexemes[_at + 1].Text == "(")
            return Call();
        Reference(mayBeSet);
        return false;
    }

    private bool Call()
    {
        var function = Name();
        if (!Functions.Contains(function))
        {
            _at--;
            Break("no such function");
            return false;
        }

        Want("(");
        if (function == "period")
        {
            if (Name() is not ("year" or "quarter" or "month"))
                Break("no part of a period");
        }
        else if (function == "param")
        {
            if (!_reading.Parameters.Contains(Name()))
                Break("no such parameter");
            while (Take(","))
                Or(false);
        }
        else
        {
            do
                Or(SetFunctions.Contains(function));
            while (Take(","));
        }

        Want(")");
        return function is "filled" or "blank";
    }

    private void Reference(bool mayBeSet)
    {
        var table = _context.Table;
        if (_at + 1 < _lexemes.Count && _lexemes[_at + 1].Text == "!")
        {
            var name = Name();
            Want("!");
            table = _reading.Tables.Find(one => one.Id == name);
            if (table is null)
                Break("no such table");
        }

        if (_isBroken || table is null)
        {
            Break("a table is wanted");
            return;
        }

        // The axis of the first path follows from what comes behind it.
        var start = _at;
        var isCell = Skip() == "@";
        _at = start;
        var bare = isCell ? "rows" : _context.Bare.Length > 0 ? _context.Bare : table.Columns.Leaves.Count() == 1 ? "rows" : table.Rows.Leaves.Count() == 1 ? "columns" : "";
        if (bare.Length == 0)
        {
            Break("row or column?");
            return;
        }

        Axis(bare == "rows" ? table.Rows : table.Columns, mayBeSet);
        if (Take("@"))
            Axis(table.Columns, mayBeSet);
    }

    private string Skip()
    {
        while (Current is "name" or "." or ".." or "**" || (Current == "*" && _at > 0 && _lexemes[_at - 1].Text == "."))
            _at++;
        return Current;
    }

    private void Axis(PlainAxis axis, bool mayBeSet)
    {
        var first = Path(axis);
        if (first is null)
            return;
        if (Take(".."))
        {
            var last = Path(axis);
            if (last is null)
                return;
            var (from, to) = (axis.Items.IndexOf(first), axis.Items.IndexOf(last));
            if (from > to || !mayBeSet)
                Break("no range");
        }
        else if (Take("."))
        {
            if ((!Take("*") && !Take("**")) || !mayBeSet || !(first.IsGroup || first.IsOpen))
                Break("no set");
        }
        else if (first.IsGroup || first.IsOpen)
        {
            if (!mayBeSet)
                Break("a group");
        }

        if (Current != "except" || !mayBeSet)
            return;
        _at++;
        Axis(axis, mayBeSet: true);
    }

    private PlainItem? Path(PlainAxis axis)
    {
        var start = _at;
        var path = Name();
        while (_at + 1 < _lexemes.Count && Current == "." && _lexemes[_at + 1].Kind == "name")
        {
            _at++;
            path += "." + Name();
        }

        var item = axis.Find(path);
        if (item is null)
        {
            _at = Math.Min(start, _lexemes.Count);
            Break($"nothing is called '{path}'");
        }

        return item;
    }
}
