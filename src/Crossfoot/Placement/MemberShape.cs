using System.Diagnostics;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>What a row of open rows looks like, in words.</summary>
internal static class MemberShape
{
    public static Message Of(OpenRowsSchema open) => open.Each switch
    {
        MemberKey.Name => PlacementMessages.ShapeName.With(),
        MemberKey.Ordinal => PlacementMessages.ShapeOrdinal.With(),
        MemberKey.Code when open.Parts.Count > 1 => PlacementMessages.ShapeParts.With(open.Parts.Count),
        MemberKey.Code when open.NameLabels.Count > 0 => PlacementMessages.ShapeCodeAndName.With(),
        MemberKey.Code => PlacementMessages.ShapeCode.With(),
        _ => throw new UnreachableException(),
    };
}
