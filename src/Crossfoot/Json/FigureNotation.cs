namespace Crossfoot.Json;

/// <summary>Who wrote the JSON.</summary>
internal enum FigureNotation
{
    /// <summary>A typed report: what it wrote reads back as written, blank as blank and an invalid text as an invalid text.</summary>
    Stored,

    /// <summary>Anybody: an empty value means what the form says of an empty cell, and an invalid text is a problem.</summary>
    Given,
}
