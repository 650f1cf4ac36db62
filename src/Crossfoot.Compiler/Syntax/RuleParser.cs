using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads rules and the options of generated ones.</summary>
internal sealed class RuleParser(ValueReader values)
{
    /// <summary>Reads what stands behind <c>rules:</c>; each variant of a rule is a rule of the same id.</summary>
    public List<RuleSyntax> Rules(YamlEntry? entry)
    {
        var rules = new List<RuleSyntax>();
        if (entry is null || values.Mapping(Keys.Rules, entry.Value, ValueKind.Rules) is not { } mapping)
            return rules;
        foreach (var rule in mapping.Entries)
        {
            values.Continue();
            var id = values.Name(rule.Key);
            var variants = rule.Value is YamlSequence ? values.List(id.Value, rule.Value, ValueKind.Rule) ?? [] : [rule.Value];
            foreach (var variant in variants)
            {
                if (values.Mapping(id.Value, variant, ValueKind.Rule) is { } options)
                    rules.Add(Rule(id, options, KeyPlace.Rule, id.Span, TextSpan.FromBounds(id.Span.Start, options.Span.End)));
            }
        }

        return rules;
    }

    /// <summary>Reads what stands behind an item's <c>rule:</c>: an id or options.</summary>
    public RuleSyntax? Options(YamlEntry? entry)
    {
        if (entry is null)
            return null;
        if (entry.Value is not YamlMapping)
            return values.NameValue(Keys.Rule, entry.Value, ValueKind.RuleOptions) is { } name ? new RuleSyntax(name, name.Span) : null;
        return values.Mapping(Keys.Rule, entry.Value, ValueKind.RuleOptions) is { } mapping
            ? Rule(null, mapping, KeyPlace.ItemRule, entry.Key.Span, mapping.Span)
            : null;
    }

    private RuleSyntax Rule(Located<string>? id, YamlMapping mapping, KeyPlace place, TextSpan owner, TextSpan span)
    {
        var fields = new Fields(values, mapping, place, owner);
        return new RuleSyntax(id ?? fields.Name(Keys.Id), span)
        {
            For = fields.Expression(Keys.For),
            Check = fields.Expression(Keys.Check),
            When = fields.Expression(Keys.When),
            Severity = fields.Word(Keys.Severity),
            Tolerance = fields.Tolerance(),
            Blank = fields.Word(Keys.Blank),
            Closed = fields.Word(Keys.Closed),
            Since = fields.Name(Keys.Since),
            Until = fields.Name(Keys.Until),
            Message = fields.Text(Keys.Message),
            Source = fields.Text(Keys.Source),
        };
    }
}
