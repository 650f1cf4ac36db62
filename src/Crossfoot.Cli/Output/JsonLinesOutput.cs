using System.IO;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Output;

/// <summary>One line of JSON for each document, written as soon as it is its turn; one that cannot be read has <c>error</c>.</summary>
internal sealed class JsonLinesOutput(TextWriter writer, Language language) : IValidationOutput
{
    private readonly DocumentJson _documents = new(language);

    public void Write(DocumentResult result)
    {
        JsonText.WriteLine(writer, json =>
        {
            if (result is ValidatedDocument document)
                _documents.Write(json, document);
            else if (result is UnreadDocument unread)
                JsonOutput.WriteError(json, unread, language);
        });
        writer.Flush();
    }

    public void Finish(ValidationSummary summary)
    {
    }
}
