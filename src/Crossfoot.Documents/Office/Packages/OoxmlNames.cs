using System;

namespace Crossfoot.Documents.Office.Packages;

/// <summary>The namespaces of the format, in the transitional form that Office writes and in the strict one of the ISO standard.</summary>
internal static class OoxmlNames
{
    private const string Transitional = "http://schemas.openxmlformats.org/";
    private const string Strict = "http://purl.oclc.org/ooxml/";
    private const string Word2010 = "http://schemas.microsoft.com/office/word/2010/";

    /// <summary>What the elements of a namespace are called here: nothing before those of text and sheets, <c>m:</c> before formulas, <c>?</c> before any other.</summary>
    public static string PrefixOf(string space)
        => space switch
        {
            Transitional + "wordprocessingml/2006/main" or Strict + "wordprocessingml/main" => "",
            Transitional + "spreadsheetml/2006/main" or Strict + "spreadsheetml/main" => "",
            Transitional + "package/2006/content-types" or Transitional + "package/2006/relationships" => "",
            Transitional + "markup-compatibility/2006" => "",
            Transitional + "officeDocument/2006/math" or Strict + "officeDocument/math" => "m:",
            _ => "?",
        };

    /// <summary>Whether the namespace is that of references from one part to another.</summary>
    public static bool IsReference(string space)
        => space is Transitional + "officeDocument/2006/relationships" or Strict + "officeDocument/relationships";

    /// <summary>Whether an alternative written for a namespace can be read: shapes with text are.</summary>
    public static bool IsUnderstood(string? space)
        => space is not null && (space.StartsWith(Word2010, StringComparison.Ordinal) || PrefixOf(space) != "?");
}
