using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using Crossfoot.Schema;

namespace Crossfoot.Definitions.Tests;

/// <summary>Prints everything public in a schema, so that two can be compared as texts.</summary>
internal static class Structure
{
    public static string Of(ReportSchema schema)
    {
        var text = new StringBuilder();
        foreach (var property in (string[])[nameof(schema.Id), nameof(schema.Title), nameof(schema.Editions), nameof(schema.Tables), nameof(schema.Rules), nameof(schema.Captions), nameof(schema.Units), nameof(schema.Parameters), nameof(schema.Period), nameof(schema.PeriodsBack)])
            Print(text, property, typeof(ReportSchema).GetProperty(property)!.GetValue(schema), 0);
        return text.ToString();
    }

    private static void Print(StringBuilder text, string name, object? value, int depth)
    {
        text.Append(' ', depth * 2).Append(name).Append(": ");
        switch (value)
        {
            case null:
                text.Append("null\n");
                break;
            case string or Enum or bool or IFormattable:
                text.Append(CultureInfo.InvariantCulture, $"{value}\n");
                break;
            case IEnumerable items:
                text.Append('\n');
                foreach (var item in items)
                    Print(text, "-", item, depth + 1);
                break;
            default:
                text.Append(value.GetType().Name).Append('\n');
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance).OrderBy(static property => property.Name, StringComparer.Ordinal))
                    Print(text, property.Name, property.GetValue(value), depth + 1);
                break;
        }
    }
}
