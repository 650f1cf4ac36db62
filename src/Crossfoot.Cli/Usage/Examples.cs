using System.Collections.Generic;

namespace Crossfoot.Cli.Usage;

/// <summary>What people type.</summary>
internal static class Examples
{
    public const string Statuses = "Exit status: 0 all is well, 1 something was found, 2 the command could not run.";

    public static IReadOnlyList<string> Of(string command) => command switch
    {
        "check" =>
        [
            "crossfoot check definitions",
            "crossfoot check --watch definitions",
            "crossfoot check --format sarif --output definitions.sarif definitions",
        ],
        "fix" =>
        [
            "crossfoot fix --dry-run definitions",
            "crossfoot fix definitions/disclosure/disclosure.report.yaml",
        ],
        "validate" =>
        [
            "crossfoot validate --definitions definitions/disclosure report-2024.txt",
            "crossfoot validate --definitions definitions/disclosure --prior report-2023.txt report-2024.txt",
            "crossfoot validate --definitions definitions/disclosure --format csv --output findings.csv reports",
            "crossfoot validate --definitions definitions/disclosure --format jsonl --no-pairing 'reports/**/*.docx'",
        ],
        "learn" =>
        [
            "crossfoot learn --definitions definitions/disclosure reports/*.txt",
            "crossfoot learn --definitions definitions/disclosure --apply reports/*.txt",
        ],
        _ =>
        [
            "crossfoot check definitions",
            "crossfoot fix --dry-run definitions",
            "crossfoot validate --definitions definitions/disclosure report-2024.txt",
        ],
    };
}
