using System;
using System.Globalization;
using System.Text;

namespace Crossfoot.Documents.Office.Sheets;

/// <summary>One section of a number format, such as <c>0.0%</c> or <c>yyyy"年"m"月"</c>: what it does to what the number says.</summary>
internal sealed class FormatSection
{
    private readonly StringBuilder _before = new();
    private readonly StringBuilder _after = new();
    private int _placeholders;
    private int _sincePoint;
    private int _scale;
    private int _commas;
    private int _behindPoint;
    private bool _hasNoPlaces;
    private bool _hasPoint;
    private bool _hasMovedPoint;
    private bool _hasHours;

    private FormatSection()
    {
    }

    /// <summary>What it shows of a date; nothing for a number.</summary>
    public DateParts Date { get; private set; }

    /// <summary>The condition under which it is taken; null for none.</summary>
    public Func<double, bool>? Condition { get; private set; }

    /// <summary>Whether it shows the number at all.</summary>
    public bool ShowsNumber => _placeholders > 0;

    /// <summary>How far the decimal point is moved to the right.</summary>
    public int Shift => _scale - (3 * _commas) - (_hasMovedPoint && !_hasPoint ? _sincePoint : 0);

    /// <summary>How many places it shows at most; null where it shows as many as fit, a fraction, or powers of ten.</summary>
    public int? Places => _hasNoPlaces ? null : _hasPoint ? _behindPoint : _hasMovedPoint ? _sincePoint : 0;

    /// <summary>Words and currency signs before the number.</summary>
    public string Before => _before.ToString();

    /// <summary>Words, units and percent signs after the number.</summary>
    public string After => _after.ToString();

    public static FormatSection Parse(string code)
    {
        var section = new FormatSection();
        for (var i = 0; i < code.Length; i++)
            i = section.Take(code, i);
        if (section._hasHours && section.Date.HasFlag(DateParts.Month) && (section.Date & (DateParts.Year | DateParts.Day)) == 0)
            section.Date &= ~DateParts.Month; // an m beside hours or seconds counts minutes
        return section;
    }

    /// <summary>Takes the sign at a position and says where it ends.</summary>
    private int Take(string code, int at)
    {
        var sign = code[at];
        switch (sign)
        {
            case '"':
                var end = code.IndexOf('"', at + 1);
                end = end < 0 ? code.Length : end;
                AddWords(code.AsSpan(at + 1, end - at - 1));
                return end;
            case '\\' or '!':
                if (at + 1 < code.Length)
                    AddLiteral(code[at + 1]);
                return at + 1;
            case '_' or '*':
                return at + 1; // room for a sign, or a sign that fills the cell
            case '[':
                var close = code.IndexOf(']', at);
                close = close < 0 ? code.Length : close;
                TakeBracket(code.AsSpan(at + 1, Math.Max(close - at - 1, 0)));
                return close;
            case '0' or '#' or '?' or '@':
                _placeholders++;
                _sincePoint++;
                _behindPoint += _hasPoint ? 1 : 0;
                _commas = 0;
                _hasNoPlaces |= sign == '@';
                return at;
            case ',':
                _commas += _placeholders > 0 ? 1 : 0; // counts only while no placeholder follows
                return at;
            case '.':
                _hasPoint = true;
                return at;
            case '%':
                _scale += 2;
                AddLiteral('%');
                return at;
            case 'E' or 'e' when at + 1 < code.Length && code[at + 1] is '+' or '-':
                _hasNoPlaces = true;
                return at + 1;
            case '/' when _placeholders > 0:
                _hasNoPlaces = true;
                return at;
            default:
                return TakeWord(code, at);
        }
    }

    private int TakeWord(string code, int at)
    {
        foreach (var general in (ReadOnlySpan<string>)["General", "G/通用格式"])
        {
            if (string.CompareOrdinal(code, at, general, 0, general.Length) == 0)
            {
                _placeholders++;
                _hasNoPlaces = true;
                return at + general.Length - 1;
            }
        }

        foreach (var half in (ReadOnlySpan<string>)["AM/PM", "A/P", "上午/下午"])
        {
            if (string.Compare(code, at, half, 0, half.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                Date |= DateParts.Time;
                return at + half.Length - 1;
            }
        }

        switch (char.ToLowerInvariant(code[at]))
        {
            case 'y' or 'e' or 'g' or 'b':
                Date |= DateParts.Year;
                break;
            case 'm':
                Date |= DateParts.Month;
                break;
            case 'd' or 'a':
                Date |= DateParts.Day;
                break;
            case 'h' or 's':
                Date |= DateParts.Time;
                _hasHours = true;
                break;
            default:
                AddLiteral(code[at]);
                break;
        }

        return at;
    }

    /// <summary>Brackets hold a colour, a currency with its country, a condition, or hours without end.</summary>
    private void TakeBracket(ReadOnlySpan<char> content)
    {
        if (content.Length == 0)
            return;
        if (content[0] == '$')
        {
            var dash = content.IndexOf('-');
            foreach (var sign in dash < 0 ? content[1..] : content[1..dash])
                AddLiteral(sign);
        }
        else if (content[0] is '<' or '>' or '=')
        {
            Condition = ReadCondition(content);
        }
        else if (content.Trim("hHmMsS").IsEmpty)
        {
            Date |= DateParts.Elapsed;
        }
    }

    private static Func<double, bool>? ReadCondition(ReadOnlySpan<char> content)
    {
        var length = content.Length > 1 && content[1] is '=' or '>' ? 2 : 1;
        if (!double.TryParse(content[length..], NumberStyles.Float, CultureInfo.InvariantCulture, out var limit))
            return null;
        return content[..length] switch
        {
            "<" => number => number < limit,
            "<=" => number => number <= limit,
            ">" => number => number > limit,
            ">=" => number => number >= limit,
            "=" => number => number == limit,
            "<>" => number => number != limit,
            _ => null,
        };
    }

    /// <summary>Keeps a text in quotes as it is, where it says anything.</summary>
    private void AddWords(ReadOnlySpan<char> words)
    {
        var saysSomething = false;
        foreach (var sign in words)
            saysSomething |= SaysSomething(sign);
        if (saysSomething)
            (_placeholders > 0 ? _after : _before).Append(words);
        else if (words.Contains('.'))
            AddLiteral('.');
    }

    /// <summary>Keeps what says something: words, units, currencies. A point among the digits that is not the decimal one moves it.</summary>
    private void AddLiteral(char literal)
    {
        if (literal == '.' && _placeholders > 0)
        {
            _hasMovedPoint = true;
            _sincePoint = 0;
        }
        else if (SaysSomething(literal))
        {
            (_placeholders > 0 ? _after : _before).Append(literal);
        }
    }

    private static bool SaysSomething(char sign)
        => char.IsLetterOrDigit(sign)
            || sign is '%' or '‰'
            || char.GetUnicodeCategory(sign) is UnicodeCategory.CurrencySymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.OtherNumber;
}
