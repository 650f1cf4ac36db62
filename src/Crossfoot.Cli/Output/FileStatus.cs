using System;
using System.Runtime.InteropServices;

namespace Crossfoot.Cli.Output;

/// <summary>What .NET does not tell of a file. Only Linux is asked; elsewhere nothing is known.</summary>
internal static class FileStatus
{
    private const int CurrentFolder = -100;
    private const uint TypeAndLinks = 0x1 | 0x4;

    // The places in struct statx, which are the same on every processor.
    private const int Size = 256;
    private const int LinksAt = 16;
    private const int ModeAt = 28;

    private const int TypeMask = 0xF000;
    private const int OrdinaryType = 0x8000;

    /// <summary>Whether the file, behind all links, is no pipe, device, socket or folder; null where that is not known.</summary>
    public static bool? IsOrdinary(string path) => Ask(path) is { } status ? (BitConverter.ToUInt16(status, ModeAt) & TypeMask) == OrdinaryType : null;

    /// <summary>Whether the file has other names; false where that is not known.</summary>
    public static bool HasOtherNames(string path) => Ask(path) is { } status && BitConverter.ToUInt32(status, LinksAt) > 1;

    private static byte[]? Ask(string path)
    {
        if (!OperatingSystem.IsLinux())
            return null;
        try
        {
            var status = new byte[Size];
            return Statx(CurrentFolder, path, 0, TypeAndLinks, status) == 0 ? status : null;
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    [DllImport("libc", EntryPoint = "statx")]
    private static extern int Statx(int folder, [MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags, uint mask, byte[] status);
}
