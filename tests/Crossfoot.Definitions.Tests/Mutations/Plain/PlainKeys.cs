using System.Collections.Generic;
using System.Linq;

namespace Crossfoot.Definitions.Tests.Mutations.Plain;

/// <summary>The keys of each place and what they take, written down from the manual of the language. A star marks a required key.</summary>
internal static class PlainKeys
{
    private const string RuleOptions = "for:scope when:condition severity:severity tolerance:figure blank:blank closed:zero since:edition until:edition message:text source:text";

    public static readonly IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> At = new Dictionary<string, string>
    {
        ["report"] = "report*:name namespace:namespace csharp:name title:text editions:editions period:period units:units params:params captions:list cells:cells blanks:blanks tolerance:figure tables*:tables rules:rules",
        ["table"] = "heading:wording since:edition until:edition cells:cells blanks:blanks tolerance:figure captions:list columns:columns rows*:rows rules:rules repeat:text optional:true empty:empty beside:table lanes:number csharp:name",
        ["row"] = "label*:wording also:variants rows:rows cells:cells total:true equals:number-expression rule:made line:text closed:closed since:edition until:edition was:paths csharp:name",
        ["column"] = "label*:wording also:variants columns:columns cells:cells total:true equals:number-expression rule:made line:text closed:closed since:edition until:edition was:paths csharp:name",
        ["open"] = "each*:each key:key name:member total:true rule:made cells:cells closed:closed since:edition until:edition was:paths csharp:name",
        ["key"] = "label*:wording also:variants parts:list pattern:figure levels:numbers",
        ["member"] = "label*:wording also:variants",
        ["empty"] = "sentence*:texts",
        ["cells"] = "type:type unit:text decimals:number blanks:blanks pattern:figure values:values",
        ["made"] = "id:name " + RuleOptions,
        ["rule"] = "check*:condition " + RuleOptions,
    }.ToDictionary(static place => place.Key, static place => Parse(place.Value));

    public static readonly IReadOnlyDictionary<string, string[]> Words = new Dictionary<string, string[]>
    {
        ["true"] = ["true", "false"],
        ["period"] = ["year", "quarter", "month"],
        ["severity"] = ["error", "warning", "info"],
        ["blank"] = ["zero", "unknown"],
        ["zero"] = ["zero"],
        ["each"] = ["code", "name", "ordinal"],
        ["type"] = ["count", "integer", "decimal", "percent", "text", "date", "enum", "identifier", "yesNo"],
    };

    /// <summary>The keys that a place must have.</summary>
    public static IEnumerable<string> Required(string place) => At[place].Keys.Where(static key => key.EndsWith('*')).Select(static key => key[..^1]);

    /// <summary>What a key of a place takes, or null for an unknown one.</summary>
    public static string? Takes(string place, string key)
        => At[place].TryGetValue(key, out var kind) || At[place].TryGetValue(key + "*", out kind) ? kind : null;

    private static IReadOnlyDictionary<string, string> Parse(string keys)
        => keys.Split(' ').Select(static key => key.Split(':')).ToDictionary(static pair => pair[0], static pair => pair[1]);
}
