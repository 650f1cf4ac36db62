using System;

namespace Crossfoot.Documents;

/// <summary>A document that cannot be read at all.</summary>
public sealed class DocumentException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="document">The name of the document.</param>
    /// <param name="reason">What is wrong with it, and what to do.</param>
    /// <param name="inner">The failure underneath; null for none.</param>
    public DocumentException(string document, Message reason, Exception? inner = null)
        : base(reason?.In(Language.English), inner)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(reason);
        Document = document;
        Reason = reason;
    }

    /// <summary>The id of the kind of problem.</summary>
    public string Id => "CF5001";

    /// <summary>The name of the document.</summary>
    public string Document { get; }

    /// <summary>What is wrong with it, and what to do, in both languages.</summary>
    public Message Reason { get; }
}
