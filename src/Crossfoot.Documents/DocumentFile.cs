using System;
using System.Diagnostics;
using System.IO;
using Crossfoot.Files;

namespace Crossfoot.Documents;

/// <summary>Loads the bytes of a document within its limits, and says what is wrong with it where that cannot be done.</summary>
internal static class DocumentFile
{
    public static byte[] Load(string name, string path, DocumentLimits limits) => Load(name, limits, () => OrdinaryFile.Load(path, limits.FileBytes));

    public static byte[] Load(string name, Stream stream, DocumentLimits limits) => Load(name, limits, () => OrdinaryFile.Load(stream, limits.FileBytes));

    private static byte[] Load(string name, DocumentLimits limits, Func<byte[]> load)
    {
        try
        {
            return load();
        }
        catch (FileFaultException exception)
        {
            throw new DocumentException(name, Reason(exception.Fault, name, limits), exception);
        }
    }

    private static Message Reason(FileFault fault, string name, DocumentLimits limits) => fault switch
    {
        FileFault.Missing => DocumentMessages.NotFound.With(name),
        FileFault.Inaccessible => DocumentMessages.NotAccessible.With(name),
        FileFault.Empty => DocumentMessages.NotOrdinary.With(name),
        FileFault.TooLarge => DocumentMessages.TooLarge.With(name, limits.FileBytes),
        FileFault.Changed => DocumentMessages.Changed.With(name),
        _ => throw new UnreachableException(),
    };
}
