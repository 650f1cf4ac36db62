using System.Collections.Generic;

namespace Crossfoot.Compiler.Binding;

/// <summary>The members that generated classes have of their own: no item can be called so. This is the one list of them.</summary>
internal static class GeneratedMembers
{
    private static readonly string[] OfObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    /// <summary>In every enum, where C# calls the value so.</summary>
    public const string OfEnum = "value__";

    /// <summary>Beside the tables, in the report class.</summary>
    public static ISet<string> OfReport { get; } = new HashSet<string>([.. OfObject, "Data", "Edition", "JsonResolver", "Read", "Schema", "Validate"]);

    /// <summary>Beside the top rows, in the table class; its indexers are called Cell.</summary>
    public static ISet<string> OfTable { get; } = new HashSet<string>([.. OfObject, "Cell", "Data"]);

    /// <summary>Beside the columns, in the class of a row's cells and in the views of groups of columns.</summary>
    public static ISet<string> OfRow { get; } = new HashSet<string>([.. OfObject, "Cell", "Data"]);

    /// <summary>Beside the columns, in a table with open rows.</summary>
    public static ISet<string> OfMember { get; } = new HashSet<string>([.. OfRow, "Key", "Name"]);

    /// <summary>Beside the rows of a group, in its view.</summary>
    public static ISet<string> OfRowGroup { get; } = new HashSet<string>([.. OfObject, "Data"]);
}
