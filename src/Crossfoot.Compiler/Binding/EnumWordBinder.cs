using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Model;
using Crossfoot.Compiler.Syntax;
using Crossfoot.Compiler.Text;
using Crossfoot.Wording;

namespace Crossfoot.Compiler.Binding;

/// <summary>Binds the words of an enum: ids that C# takes as names, and printed words that tell them apart.</summary>
internal sealed class EnumWordBinder(DiagnosticBag diagnostics)
{
    /// <summary>The words, without those that are wrong.</summary>
    public Located<EquatableArray<EnumWordModel>> Bind(Located<IReadOnlyList<EnumWordSyntax>> words)
    {
        var names = new Dictionary<string, Located<string>>();
        var labels = new HashSet<string>();
        var bound = new List<EnumWordModel>();
        foreach (var word in words.Value)
        {
            if (!IdRules.Check(word.Id, diagnostics))
                continue;
            var name = CSharpNames.Pascal(word.Id.Value);
            if (names.TryGetValue(name, out var other) && other.Value != word.Id.Value)
                new NameClashes(diagnostics).ReportBoth(other, word.Id, name);
            else if (names.ContainsKey(name) || !labels.Add(LabelFolding.Fold(word.Label.Value)))
                diagnostics.Report(Descriptors.DuplicateWord, word.Label.Span, word.Label.Value);
            else
                bound.Add(new EnumWordModel(word.Id.Value, word.Label.Value));
            names[name] = word.Id;
        }

        return new Located<EquatableArray<EnumWordModel>>(bound.ToEquatableArray(), words.Span);
    }
}
