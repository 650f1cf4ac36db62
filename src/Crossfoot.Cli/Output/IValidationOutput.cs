using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>A form in which results are written, one document after the other.</summary>
internal interface IValidationOutput
{
    /// <summary>Writes a document, or keeps it for the end.</summary>
    void Write(DocumentResult result);

    /// <summary>Writes what stands at the end.</summary>
    void Finish(ValidationSummary summary);
}
