using System;
using System.IO;
using System.Linq;

namespace Crossfoot.Cli.Output;

/// <summary>
/// A file while it is written: <c>.NAME.GUID</c> beside its place. It is locked as long as it is one, so that the draft of a run that
/// was ended can be told from that of one that goes on.
/// </summary>
internal sealed class Draft : IDisposable
{
    /// <summary>Windows moves no file that others may not delete, and locks it by leaving out the other rights.</summary>
    private static readonly FileShare Locked = OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None;

    private readonly string _path;
    private readonly string _draft;
    private bool _isPublished;

    /// <summary>Begins the draft of a file.</summary>
    /// <param name="path">The full path of the file.</param>
    public Draft(string path)
    {
        _path = path;
        _draft = Path.Combine(Path.GetDirectoryName(path)!, $"{Prefix(path)}{Guid.NewGuid():N}");
        Content = new FileStream(_draft, FileMode.CreateNew, FileAccess.ReadWrite, Locked);
    }

    public FileStream Content { get; }

    /// <summary>Puts the draft in the place of the file, with the rights of that one.</summary>
    public void Publish()
    {
        Content.Flush();
        if (!OperatingSystem.IsWindows() && File.Exists(_path))
            File.SetUnixFileMode(_draft, File.GetUnixFileMode(_path));

        // While it is still locked: between the two another run could take it for left behind.
        File.Move(_draft, _path, overwrite: true);
        _isPublished = true;
    }

    public void Dispose()
    {
        // On a full disk even this fails.
        try
        {
            Content.Dispose();
        }
        finally
        {
            if (!_isPublished)
                File.Delete(_draft);
        }
    }

    /// <summary>Deletes the drafts of a file that runs left behind which were ended in the midst. One that cannot be deleted harms nobody.</summary>
    /// <param name="path">The full path of the file.</param>
    public static void RemoveLeftOf(string path)
    {
        try
        {
            foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!).Where(file => IsDraft(Path.GetFileName(file), Prefix(path))))
                RemoveUnlocked(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static bool IsDraft(string name, string prefix)
        => name.StartsWith(prefix, StringComparison.Ordinal) && Guid.TryParseExact(name[prefix.Length..], "N", out _);

    private static void RemoveUnlocked(string draft)
    {
        try
        {
            // To open a pipe would wait for ever.
            if (FileStatus.IsOrdinary(draft) == false)
                return;
            using (new FileStream(draft, FileMode.Open, FileAccess.ReadWrite, Locked))
                File.Delete(draft);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
        }
    }

    private static string Prefix(string path) => $".{Path.GetFileName(path)}.";
}
