using System;
using System.IO;

namespace Crossfoot.Documents;

/// <summary>Loads the bytes of a document: never more than the limit, and never from what is no ordinary file.</summary>
internal static class DocumentFile
{
    private const int BlockSize = 64 * 1024;

    public static byte[] Load(string name, string path, DocumentLimits limits)
    {
        try
        {
            var file = Resolve(path);
            if (file.Length > limits.FileBytes)
                throw new DocumentException(name, DocumentMessages.TooLarge.With(name, limits.FileBytes));

            // Pipes and devices have no length either, and opening one could wait for ever.
            if (file.Length == 0)
                throw new DocumentException(name, DocumentMessages.Empty.With(name));
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            var bytes = Load(name, stream, limits);
            return bytes.Length == file.Length ? bytes : throw new DocumentException(name, DocumentMessages.Changed.With(name));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            var message = Directory.Exists(path) ? DocumentMessages.NotAccessible : DocumentMessages.NotFound;
            throw new DocumentException(name, message.With(name), exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new DocumentException(name, DocumentMessages.NotAccessible.With(name), exception);
        }
    }

    public static byte[] Load(string name, Stream stream, DocumentLimits limits)
    {
        try
        {
            using var bytes = new MemoryStream();
            var block = new byte[BlockSize];
            for (var read = stream.Read(block); read > 0; read = stream.Read(block))
            {
                if (bytes.Length + read > Math.Min(limits.FileBytes, Array.MaxLength))
                    throw new DocumentException(name, DocumentMessages.TooLarge.With(name, limits.FileBytes));
                bytes.Write(block, 0, read);
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new DocumentException(name, DocumentMessages.NotAccessible.With(name), exception);
        }
    }

    /// <summary>The file that links lead to: the length of a link is not that of the file.</summary>
    private static FileInfo Resolve(string path)
        => new(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
}
