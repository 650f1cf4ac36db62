namespace Crossfoot;

/// <summary>A member of open rows.</summary>
/// <param name="Key">Its key, such as the code 30101.</param>
/// <param name="Name">Its printed name; null where there is none.</param>
/// <param name="Row">The position of its row in the table's storage, behind the fixed rows.</param>
public sealed record OpenMember(string Key, string? Name, int Row);
