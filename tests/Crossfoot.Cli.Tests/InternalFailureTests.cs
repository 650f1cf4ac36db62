using System;
using System.IO;
using System.Linq;
using System.Threading;
using Crossfoot.Cli.Checking;
using Crossfoot.Cli.Validation;

namespace Crossfoot.Cli.Tests;

/// <summary>A mistake of our own stays with the document in which it shows, and says nothing of its insides.</summary>
public sealed class InternalFailureTests
{
    private const string Said = ": left out because of an error in crossfoot itself; please report it with the file";

    [Fact]
    public void A_reader_that_fails_stops_nothing()
    {
        var opened = OpenedFile.Open("a.txt", static _ => throw new InvalidCastException("inner words"));
        Assert.Null(opened.Report);
        Assert.Equal("a.txt" + Said, opened.Failure!.In(Language.English));
    }

    [Fact]
    public void A_check_that_fails_stops_nothing()
    {
        var schemas = DefinitionSource.Load(CommandRun.Definitions, new Terminal(TextWriter.Null, TextWriter.Null), Language.English)!.Schemas;
        var batch = new ValidationBatch(schemas, 2, CancellationToken.None);
        string[] files = [CommandRun.Report("shangwuju-2024.txt"), CommandRun.Report("miyun-swj-2024.txt")];
        var results = batch.OpenAndCheck(files, new FailsForOne(files[0]), static () => { }).ToList();
        Assert.Equal(files[0] + Said, Assert.IsType<UnreadDocument>(results[0]).Reason.In(Language.English));
        Assert.Equal(files[1], Assert.IsType<ValidatedDocument>(results[1]).File);
    }

    private sealed class FailsForOne(string file) : IEarlierChoice
    {
        public EarlierReports For(ReportFile report) => report.File == file ? throw new InvalidCastException("inner words") : EarlierReports.None;
    }
}
