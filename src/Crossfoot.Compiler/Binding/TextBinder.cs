using System.Diagnostics;
using System.Globalization;
using System.Linq;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Expressions;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Text;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds quoted texts opposite cells that hold no numbers: a date, an answer, a word of an enum, or any text.</summary>
internal sealed class TextBinder(DiagnosticBag diagnostics)
{
    private static readonly string[] Answers = ["yes", "no"];

    /// <summary>The text as such cells hold it; null where they cannot hold it, which is reported.</summary>
    public Operand? Bind(TextSyntax text, Operand opposite)
    {
        var value = text.Value;
        foreach (var type in opposite.Types)
        {
            if (Read(text, value, type, opposite) is not { } read)
                return null;
            value = read;
        }

        return new Operand(new TextModel(value), opposite.Types, text.Span);
    }

    /// <summary>Whether the groups of a parameter are texts that the cell which names one can hold; what cannot is reported.</summary>
    public bool AreWords(ParameterModel parameter, Operand group)
    {
        foreach (var words in group.Types.Where(static type => type.Kind == OperandKind.Enum).Select(static type => type.Words).Distinct())
        {
            if (parameter.Values.FirstOrDefault(value => value.Key != ParameterBinder.Others && words.All(word => word.Id != value.Key && word.Label != value.Key)) is not { } strange)
                continue;
            Report(group.Span, strange.Key, group, words);
            return false;
        }

        return true;
    }

    private string? Read(TextSyntax text, string value, OperandType type, Operand opposite)
    {
        switch (type.Kind)
        {
            case OperandKind.Date when !IsDate(value):
                diagnostics.Report(Descriptors.DateExpected, text.Span, value);
                return null;
            case OperandKind.YesNo when !Answers.Contains(value):
                diagnostics.Report(Descriptors.YesOrNoExpected, text.Span, value);
                return null;
            case OperandKind.Enum:
                var folded = LabelFolding.Fold(value);
                var found = type.Words.FirstOrDefault(word => word.Id == value) ?? type.Words.FirstOrDefault(word => LabelFolding.Fold(word.Label) == folded);
                if (found is null && type.Words.Count > 0)
                    Report(text.Span, value, opposite, type.Words);
                return found?.Id;
            case OperandKind.Text when LabelFolding.FoldCharacters(value).Length == 0:
                diagnostics.Report(Descriptors.EmptyText, text.Span, diagnostics.File.Text.Substring(opposite.Span.Start, opposite.Span.Length));
                return null;
            case OperandKind.Number or OperandKind.Text or OperandKind.Date or OperandKind.YesNo or OperandKind.Condition:
                return value;
            default:
                throw new UnreachableException();
        }
    }

    private void Report(TextSpan span, string word, Operand cells, EquatableArray<EnumWordModel> words)
    {
        var nearest = NearestName.Find(word, words.SelectMany(static known => new[] { known.Label, known.Id }).Distinct());
        var labels = words.Select(static known => known.Label).ToList();
        diagnostics.Report(new Diagnostic(Descriptors.UnknownEnumWord, diagnostics.File, span,
            [word, diagnostics.File.Text.Substring(cells.Span.Start, cells.Span.Length), Suggestion.English(nearest, labels), Suggestion.Chinese(nearest, labels)])
        {
            Fixes = diagnostics.File.Text.Substring(span.Start, span.Length).Trim('"', '“', '”') == word
                ? Suggestion.Replace(diagnostics.File, new TextSpan(span.Start + 1, span.Length - 2), nearest)
                : [],
        });
    }

    /// <summary>Whether a text is a day of the calendar, without the clock types that the compiler may not touch.</summary>
    private static bool IsDate(string text)
    {
        if (text.Length != 10 || text[4] != '-' || text[7] != '-' || !PeriodBinder.IsPeriod(text.Substring(0, 7)))
            return false;
        if (!int.TryParse(text.Substring(8), NumberStyles.None, CultureInfo.InvariantCulture, out var day))
            return false;
        var year = int.Parse(text.Substring(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);
        var month = int.Parse(text.Substring(5, 2), NumberStyles.None, CultureInfo.InvariantCulture);
        return year > 0 && day >= 1 && day <= new GregorianCalendar().GetDaysInMonth(year, month);
    }
}
