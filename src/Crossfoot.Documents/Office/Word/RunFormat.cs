using Crossfoot.Documents.Office.Packages;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Word;

/// <summary>What the format of a run says about its text; null where it leaves that to the style.</summary>
internal readonly record struct RunFormat(bool? IsHidden, bool? IsStruck, string? Position)
{
    /// <summary>How the text looks.</summary>
    public RunLook Look
        => (IsStruck == true ? RunLook.Struck : RunLook.Plain)
            | (Position switch { "superscript" => RunLook.Raised, "subscript" => RunLook.Lowered, _ => RunLook.Plain });

    /// <summary>This format, and where it says nothing another.</summary>
    public RunFormat Over(RunFormat below) => new(IsHidden ?? below.IsHidden, IsStruck ?? below.IsStruck, Position ?? below.Position);

    /// <summary>Reads the properties of a run.</summary>
    /// <param name="part">The reader at the properties.</param>
    /// <param name="style">The style they name; null for none.</param>
    public static RunFormat Read(PartReader part, out string? style)
    {
        var format = default(RunFormat);
        string? named = null;
        part.EachChild(name =>
        {
            switch (name)
            {
                case "rStyle":
                    named = part.Value;
                    break;
                case "vanish":
                    format = format with { IsHidden = part.IsSwitchedOn };
                    break;
                case "strike" or "dstrike":
                    format = format with { IsStruck = part.IsSwitchedOn || format.IsStruck == true };
                    break;
                case "vertAlign":
                    format = format with { Position = part.Value };
                    break;
            }
        });
        style = named;
        return format;
    }
}
