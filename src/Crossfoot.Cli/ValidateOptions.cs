using System;
using System.CommandLine;
using System.CommandLine.Parsing;
using Crossfoot.Cli.Output;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli;

/// <summary>The arguments of <c>crossfoot validate</c>.</summary>
internal sealed class ValidateOptions
{
    /// <summary>The most that the scheduler takes.</summary>
    private const int MostJobs = 512;

    private readonly Option<string> _definitions = new("--definitions", "-d")
    {
        Description = "The folder with the definitions (*.report.yaml), or one such file.",
        Required = true,
    };

    private readonly Option<string> _format = new("--format", "-f")
    {
        Description = "table (default); json; jsonl: a line of JSON for each document; csv: a row for each finding and problem; sarif.",
        DefaultValueFactory = static _ => ValidationFormat.Table,
    };

    private readonly Option<bool> _cells = new("--cells") { Description = "With '--format csv': a row for each cell that was read." };

    private readonly Option<bool> _details = new("--details") { Description = "With '--format table': each rule that was not evaluated, and the cells in the way." };

    private readonly Option<string[]> _prior = new("--prior")
    {
        Description = "The report of the period before, for rules that look back; may be given again for the one before that. "
            + "Without it, documents of the same body and of consecutive periods are paired by their titles.",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<bool> _noPairing = new("--no-pairing")
    {
        Description = "Pair no documents by their titles. Results then come while documents are still being read.",
    };

    private readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "A pattern of files to leave out of folders and patterns, such as '*.pdf' or 'drafts/**'; may be given again.",
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<int> _jobs = new("--jobs", "-j")
    {
        Description = "How many documents are read at a time. Default: as many as there are processors.",
        DefaultValueFactory = static _ => Environment.ProcessorCount,
    };

    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = $"Documents, folders (files that end in {string.Join(' ', DocumentFiles.Endings)}) and patterns such as 'reports/**/*.docx'; .json files hold figures.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _output = OutputOption.Create();

    public ValidateOptions()
    {
        _format.AcceptOnlyFromAmong(ValidationFormat.Words);
        _jobs.Validators.Add(CheckJobs);
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_definitions, _format, _cells, _details, _output, _prior, _noPairing, _exclude, _jobs])
            command.Add(option);
        command.Add(_files);
        command.Validators.Add(Check);
    }

    public ValidationRequest Request(ParseResult parsed) => new()
    {
        Definitions = parsed.GetValue(_definitions)!,
        Files = parsed.GetValue(_files)!,
        Excluded = parsed.GetValue(_exclude)!,
        Priors = parsed.GetValue(_prior)!,
        IsPairing = !parsed.GetValue(_noPairing),
        Format = parsed.GetValue(_format)!,
        IsOfCells = parsed.GetValue(_cells),
        HasDetails = parsed.GetValue(_details),
        Target = new ResultTarget(parsed.GetValue(_output)),
        Jobs = parsed.GetValue(_jobs),
    };

    private static void CheckJobs(OptionResult result)
    {
        // What is no number at all is said by the parser.
        if (result.Tokens is [var token] && int.TryParse(token.Value, out var jobs) && jobs is < 1 or > MostJobs)
            result.AddError($"'--jobs' is a number from 1 to {MostJobs}.");
    }

    private void Check(CommandResult result)
    {
        if (result.GetValue(_cells) && result.GetValue(_format) != "csv")
            result.AddError("'--cells' goes with '--format csv'.");
        if (result.GetValue(_details) && result.GetValue(_format) is not (null or ValidationFormat.Table))
            result.AddError("'--details' goes with '--format table'; the other forms list what was not evaluated by themselves.");
    }
}
