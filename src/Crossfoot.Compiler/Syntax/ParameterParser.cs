using System.Collections.Generic;
using Crossfoot.Compiler.Text;
using Crossfoot.Compiler.Yaml;

namespace Crossfoot.Compiler.Syntax;

/// <summary>Reads the parameters of rules.</summary>
internal sealed class ParameterParser(ValueReader values)
{
    /// <summary>Reads what stands behind <c>params:</c>.</summary>
    public List<ParameterSyntax> Parameters(YamlEntry? entry)
    {
        var parameters = new List<ParameterSyntax>();
        if (entry is null || values.Mapping(Keys.Parameters, entry.Value, ValueKind.Parameters) is not { } mapping)
            return parameters;
        foreach (var parameter in mapping.Entries)
        {
            values.Continue();
            var name = values.Name(parameter.Key);
            parameters.Add(new ParameterSyntax(name, Values(name.Value, parameter.Value)));
        }

        return parameters;
    }

    private List<ParameterValueSyntax> Values(string name, YamlNode node)
    {
        var read = new List<ParameterValueSyntax>();
        if (node is not YamlMapping)
        {
            if (Number(name, node, ValueKind.Parameter) is { } single)
                read.Add(new ParameterValueSyntax(null, single));
            return read;
        }

        if (values.Mapping(name, node, ValueKind.Parameter) is not { } mapping)
            return read;
        foreach (var value in mapping.Entries)
        {
            var key = values.Name(value.Key);
            if (Number(key.Value, value.Value, ValueKind.Number) is { } number)
                read.Add(new ParameterValueSyntax(key, number));
        }

        return read;
    }

    private decimal? Number(string key, YamlNode node, ValueKind kind)
    {
        if (values.NameValue(key, node, kind) is not { } written)
            return null;
        if (Amounts.TryReadShare(written.Value, out var amount))
            return amount;
        values.WrongValue(key, written, kind);
        return null;
    }
}
