using System;
using System.IO;
using System.Text;

namespace Crossfoot.Files;

/// <summary>Loads files that somebody else names: never more than a limit, and never from what is no ordinary file.</summary>
internal static class OrdinaryFile
{
    private const int BlockSize = 64 * 1024;

    /// <summary>The bytes of a file.</summary>
    /// <exception cref="FileFaultException">It cannot be loaded.</exception>
    public static byte[] Load(string path, long most)
    {
        try
        {
            var file = Resolve(path);
            if (file.Length > most)
                throw new FileFaultException(FileFault.TooLarge);

            // Pipes and devices have no length either, and opening one could wait for ever.
            if (file.Length == 0)
                throw new FileFaultException(FileFault.Empty);
            using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
            var bytes = Load(stream, most);
            return bytes.Length == file.Length ? bytes : throw new FileFaultException(FileFault.Changed);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new FileFaultException(Directory.Exists(path) ? FileFault.Inaccessible : FileFault.Missing, exception);
        }
        catch (Exception exception) when (exception is not FileFaultException && exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            throw new FileFaultException(FileFault.Inaccessible, exception);
        }
    }

    /// <summary>The rest of a stream.</summary>
    /// <exception cref="FileFaultException">It cannot be loaded.</exception>
    public static byte[] Load(Stream stream, long most)
    {
        try
        {
            using var bytes = new MemoryStream();
            var block = new byte[BlockSize];
            for (var read = stream.Read(block); read > 0; read = stream.Read(block))
            {
                if (bytes.Length + read > Math.Min(most, Array.MaxLength))
                    throw new FileFaultException(FileFault.TooLarge);
                bytes.Write(block, 0, read);
            }

            return bytes.ToArray();
        }
        catch (Exception exception) when (exception is not FileFaultException && exception is IOException or UnauthorizedAccessException)
        {
            throw new FileFaultException(FileFault.Inaccessible, exception);
        }
    }

    /// <summary>The text of a file: UTF-8, or as its byte order mark says.</summary>
    /// <exception cref="FileFaultException">It cannot be loaded.</exception>
    public static string LoadText(string path, long most)
    {
        using var reader = new StreamReader(new MemoryStream(Load(path, most)), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>The file that links lead to: the length of a link is not that of the file.</summary>
    private static FileInfo Resolve(string path)
        => new(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
}
