using System.Collections.Generic;
using Crossfoot.Compiler.Diagnostics;
using Crossfoot.Compiler.Text;

namespace Crossfoot.Compiler.Binding;

/// <summary>Keeps the ids of rules apart. Variants of one rule have one id, in editions that do not overlap.</summary>
internal sealed class RuleIds(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _reported = [];
    private readonly Dictionary<string, List<(TextSpan Place, EditionRange Editions)>> _rules = [];

    /// <summary>Takes an id; false where another rule has it, which is reported at both.</summary>
    /// <param name="id">The full id.</param>
    /// <param name="place">Where it is written, or the item it comes from.</param>
    /// <param name="editions">The editions of the rule.</param>
    /// <param name="variant">Where a variant of a rule that has several is written.</param>
    public bool TryTake(string id, TextSpan place, EditionRange editions, TextSpan variant)
    {
        if (!_rules.TryGetValue(id, out var known))
            _rules.Add(id, known = []);
        foreach (var (other, range) in known)
        {
            if (other == place && range.Overlaps(editions))
            {
                diagnostics.Report(Descriptors.VariantsOverlap, variant, id);
                return false;
            }

            if (other != place)
            {
                if (_reported.Add(id))
                    Report(id, other, place);
                Report(id, place, other);
                return false;
            }
        }

        known.Add((place, editions));
        return true;
    }

    private void Report(string id, TextSpan at, TextSpan other)
        => diagnostics.Report(new Diagnostic(Descriptors.DuplicateRuleId, diagnostics.File, at, [id])
        {
            Related = [new RelatedPlace(diagnostics.File, other, "the other rule", "另一条规则")],
        });
}
