namespace Crossfoot.Generators;

/// <summary>The names of the generator's steps, by which tests ask why a step ran.</summary>
internal static class StepNames
{
    /// <summary>Additional file → syntax and diagnostics.</summary>
    public const string Parse = nameof(Parse);

    /// <summary>Files → reports with the files of their tables.</summary>
    public const string Group = nameof(Group);

    /// <summary>Syntax → model, without positions.</summary>
    public const string Bind = nameof(Bind);

    /// <summary>Models → generated files to be.</summary>
    public const string Plan = nameof(Plan);
}
