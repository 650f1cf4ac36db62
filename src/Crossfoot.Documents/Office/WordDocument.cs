using System.Linq;
using Crossfoot.Documents.Office.Packages;
using Crossfoot.Documents.Office.Word;

namespace Crossfoot.Documents.Office;

/// <summary>
/// Reads Word documents (DOCX and its kinds with macros or of templates, transitional and strict): the body as it is printed. Tracked changes
/// count as accepted; hidden text, headers, footers, notes and comments are left out; macros are never run and nothing is fetched.
/// </summary>
internal static class WordDocument
{
    /// <summary>Reads an opened package.</summary>
    public static Document Read(OfficePackage package)
    {
        if (package.Format != OfficeFormat.Word)
            throw new DocumentException(package.Name, OfficeMessages.NotWord.With(package.Name));
        var blocks = WordLayout.Read(WordReader.Read(package));
        return new Document(package.Name, blocks) { Format = DocumentFormat.Word, Title = blocks.FirstOrDefault(static block => block.Kind == BlockKind.Text)?.Rows[0].Cells[0].Text };
    }
}
