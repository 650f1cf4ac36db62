using System;
using System.IO;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>Copies an assembly under another name and without its strong name, which the new name would make invalid.</summary>
public sealed class RenameAssembly : Task
{
    /// <summary>The assembly.</summary>
    [Required]
    public string Source { get; set; }

    /// <summary>The file of the copy; its name without the ending becomes the assembly's name.</summary>
    [Required]
    public string Destination { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        // Written beside the destination and moved, so that a build running at the same time sees the whole file or none.
        var unfinished = Destination + "." + Guid.NewGuid().ToString("N");
        try
        {
            using (var assembly = AssemblyDefinition.ReadAssembly(Source))
            {
                assembly.Name.Name = Path.GetFileNameWithoutExtension(Destination);
                assembly.Name.HasPublicKey = false;
                assembly.Name.PublicKey = Array.Empty<byte>();
                assembly.MainModule.Name = Path.GetFileName(Destination);
                assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;
                assembly.Write(unfinished, new WriterParameters { DeterministicMvid = true });
            }

            Replace(unfinished);
            Log.LogMessage(MessageImportance.Normal, "{0} -> {1}", Source, Destination);
            return true;
        }
        catch (Exception exception) when (exception is IOException || exception is BadImageFormatException || exception is UnauthorizedAccessException)
        {
            Log.LogError("The copy of {0} could not be written: {1}", Source, exception.Message);
            return false;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private void Replace(string unfinished)
    {
        if (File.Exists(Destination))
            File.Replace(unfinished, Destination, null);
        else
            File.Move(unfinished, Destination);
    }
}
