using System;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Crossfoot.Documents.Pdf.Opening;

/// <summary>
/// The work that one PDF file may cause. The library that parses it swallows exceptions in many places and goes on without what it
/// could not read, so that a refusal is remembered here and asked for again when the library has returned.
/// </summary>
internal sealed class PdfWork(ReadingBudget budget)
{
    // The clock is looked at once for so many steps.
    private const int StepsBetweenLooks = 4_096;

    private long _operations;
    private long _lookedAt;
    private DocumentException? _refusal;

    public ReadingBudget Budget => budget;

    /// <summary>Whether no more work may be done.</summary>
    public bool IsOver => _refusal is not null;

    /// <summary>Takes drawing operations, glyphs, or comparisons that cost as much.</summary>
    public void TakeOperations(long count)
    {
        Check();
        _operations += count;
        if (_operations > budget.Limits.Operations)
            Refuse(PdfMessages.TooManyOperations.With(budget.Name, budget.Limits.Operations));
        if (_operations - _lookedAt < StepsBetweenLooks)
            return;
        _lookedAt = _operations;
        Try(budget.CheckTime);
    }

    /// <summary>Takes bytes that a stream unpacks to.</summary>
    public void TakeBytes(long count)
    {
        Check();
        Try(() => budget.TakeBytes(count));
    }

    public void CheckDepth(int depth)
    {
        Check();
        Try(() => budget.CheckDepth(depth));
    }

    /// <summary>Throws again what was refused, wherever it was swallowed.</summary>
    public void Check()
    {
        if (_refusal is not null)
            throw _refusal;
    }

    /// <summary>What is wrong with a file that the library failed on.</summary>
    public DocumentException Failure(Exception exception)
        => _refusal ?? exception switch
        {
            DocumentException refusal => refusal,
            PdfDocumentEncryptedException => Wrap(PdfMessages.Encrypted, exception),
            PdfDocumentStackDepthException => budget.Refuse(DocumentMessages.TooDeep.With(budget.Name, budget.Limits.Depth)),
            _ => Wrap(DocumentMessages.Damaged, exception),
        };

    private DocumentException Wrap(MessageTemplate reason, Exception exception) => new(budget.Name, reason.With(budget.Name), exception);

    /// <summary>Refuses the file, whatever the library makes of it.</summary>
    public void Refuse(Message reason)
    {
        _refusal = budget.Refuse(reason);
        throw _refusal;
    }

    private void Try(Action check)
    {
        try
        {
            check();
        }
        catch (DocumentException refusal)
        {
            _refusal = refusal;
            throw;
        }
    }
}
