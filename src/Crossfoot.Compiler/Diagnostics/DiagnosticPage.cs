using System;

namespace Crossfoot.Compiler.Diagnostics;

/// <summary>The page that explains a kind of diagnostic.</summary>
internal static class DiagnosticPage
{
    private const string Folder = "blob/main/src/Crossfoot.Generators/docs";
    private const string EndOfClone = ".git";

    /// <summary>The address of the page, or null where this build knows no public address of the repository.</summary>
    /// <param name="id">The id of the kind, such as <c>CF2001</c>.</param>
    public static string? Address(string id) => Address(Product.RepositoryUrl, id);

    /// <summary>The address of the page in a repository; the repository's own may be written as for a clone.</summary>
    internal static string? Address(string repository, string id)
    {
        var root = repository.TrimEnd('/');
        if (root.EndsWith(EndOfClone, StringComparison.OrdinalIgnoreCase))
            root = root.Substring(0, root.Length - EndOfClone.Length);
        return root.Length == 0 ? null : $"{root}/{Folder}/{id}.md";
    }
}
