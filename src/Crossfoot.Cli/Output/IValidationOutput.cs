using System.Collections.Generic;
using System.IO;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>A form in which results are written.</summary>
internal interface IValidationOutput
{
    void Write(IReadOnlyList<ValidatedDocument> documents, TextWriter writer);
}
