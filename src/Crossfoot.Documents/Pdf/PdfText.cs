using System;
using System.ComponentModel;
using System.IO;
using System.Linq;

namespace Crossfoot.Documents.Pdf;

/// <summary>Takes the text out of a PDF file, columns kept apart by spaces, with the program pdftotext of poppler.</summary>
internal static class PdfText
{
    private const string Tool = "pdftotext";

    /// <summary>Whether the program is installed.</summary>
    public static bool IsAvailable => ProcessRun.Find(Tool) is not null;

    /// <summary>The text of a PDF file; a form feed ends each page.</summary>
    public static string Read(byte[] bytes, ReadingBudget budget)
    {
        var tool = ProcessRun.Find(Tool) ?? throw budget.Refuse(DocumentMessages.PdfNoTool.With(budget.Name));

        // A file of our own: no name can be taken for an option, and nothing changes under the program's hands.
        var file = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".pdf");
        try
        {
            try
            {
                using (var copy = new FileStream(file, FileMode.CreateNew, FileAccess.Write, FileShare.Read))
                    copy.Write(bytes);
                return Extract(tool, file, budget);
            }
            finally
            {
                File.Delete(file);
            }
        }
        catch (Win32Exception exception)
        {
            throw new DocumentException(budget.Name, DocumentMessages.PdfNoTool.With(budget.Name), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException(budget.Name, DocumentMessages.PdfNoCopy.With(budget.Name), exception);
        }
    }

    private static string Extract(string tool, string file, ReadingBudget budget)
    {
        var run = ProcessRun.Start(tool, ["-layout", "-enc", "UTF-8", "-eol", "unix", file, "-"], budget.TimeLeft, budget.Limits.FileBytes);
        var limits = budget.Limits;
        if (run.End == ProcessEnd.TimedOut)
            throw budget.Refuse(DocumentMessages.TooSlow.With(budget.Name, limits.Time.TotalSeconds));
        if (run.End == ProcessEnd.Overflowed)
            throw budget.Refuse(DocumentMessages.TooLarge.With(budget.Name, limits.FileBytes));
        if (run.ExitCode != 0)
        {
            var isEncrypted = run.Errors.Contains("password", StringComparison.OrdinalIgnoreCase) || run.ExitCode == 3;
            throw budget.Refuse((isEncrypted ? DocumentMessages.PdfEncrypted : DocumentMessages.Damaged).With(budget.Name));
        }

        return run.Output.All(static character => Text.TextLine.IsInvisible(character))
            ? throw budget.Refuse(DocumentMessages.PdfNoText.With(budget.Name))
            : run.Output;
    }
}
