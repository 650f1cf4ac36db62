using System;
using System.Collections.Generic;
using System.Threading;
using Crossfoot.Rules;

namespace Crossfoot;

/// <content>The rules over the figures: here and not with the figures, which know nothing of how rules are evaluated.</content>
public sealed partial class ReportData
{
    /// <summary>Evaluates every rule; those that look back need the reports of earlier periods.</summary>
    /// <param name="earlier">The report of the period before, then the one before that, and so on; null where one is not at hand.</param>
    public Verdict Validate(params IReadOnlyList<ReportData?> earlier) => Validate(earlier, CancellationToken.None);

    /// <summary>Evaluates every rule; those that look back need the reports of earlier periods.</summary>
    /// <param name="earlier">The report of the period before, then the one before that, and so on; null where one is not at hand.</param>
    /// <param name="cancellation">Ends the evaluation, such as after a time.</param>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Verdict Validate(IReadOnlyList<ReportData?> earlier, CancellationToken cancellation) => RuleEngine.Validate(this, earlier, cancellation);
}
