using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Crossfoot.Definitions;

namespace Crossfoot.Cli.Watching;

/// <summary>
/// Says when definitions may have changed: by the system's notice, and by a look at the files from time to time, since network folders
/// and folders that were deleted and made again give none.
/// </summary>
internal sealed class DefinitionWatch : IDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(400);

    /// <summary>How long files must rest: editors write in steps, or write a new file and rename it.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(60);

    /// <summary>A file that never rests is looked at all the same.</summary>
    private const int MostRests = 5;

    private readonly IReadOnlyList<string> _paths;
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly SemaphoreSlim _notice = new(0);
    private string _stamp;

    public DefinitionWatch(IReadOnlyList<string> paths)
    {
        _paths = paths;
        _watchers.AddRange(paths.Select(Watch).OfType<FileSystemWatcher>());
        _stamp = Stamp();
    }

    /// <summary>Waits until something may have changed; false when it was cancelled.</summary>
    public async Task<bool> HasChangedAsync(CancellationToken cancellation)
    {
        try
        {
            while (!await _notice.WaitAsync(Look, cancellation) && Stamp() == _stamp)
            {
            }

            for (var rests = 0; rests < MostRests; rests++)
            {
                _stamp = Stamp();
                while (await _notice.WaitAsync(0, cancellation))
                {
                }

                await Task.Delay(Rest, cancellation);
                if (_notice.CurrentCount == 0 && Stamp() == _stamp)
                    break;
            }

            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
    }

    /// <summary>The system's notices on a folder, or on the folder of a file; null where it gives none.</summary>
    private FileSystemWatcher? Watch(string path)
    {
        var isFile = File.Exists(path);
        var folder = isFile ? Path.GetDirectoryName(Path.GetFullPath(path))! : path;
        FileSystemWatcher? watcher = null;
        try
        {
            watcher = new FileSystemWatcher(folder, isFile ? Path.GetFileName(path) : "*.yaml") { IncludeSubdirectories = !isFile };
            watcher.Changed += Notice;
            watcher.Created += Notice;
            watcher.Deleted += Notice;
            watcher.Renamed += Notice;
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or PlatformNotSupportedException)
        {
            watcher?.Dispose();
            return null;
        }
    }

    private void Notice(object sender, FileSystemEventArgs change) => _notice.Release();

    /// <summary>Which files there are, how long and from when.</summary>
    private string Stamp()
    {
        try
        {
            var files = _paths.SelectMany(DefinitionFolder.Files).Select(static path => new FileInfo(path));
            return string.Join('\n', files.Select(static file => $"{file.FullName}|{(file.Exists ? file.Length : -1)}|{file.LastWriteTimeUtc.Ticks}"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
