using System.Collections.Generic;
using System.Linq;
using Crossfoot.Documents;
using Crossfoot.Schema;

namespace Crossfoot.Placement;

/// <summary>The problems of a document, sorted by where they stand.</summary>
internal sealed class ProblemList
{
    private readonly List<(int Order, Problem Problem)> _problems = [];
    private readonly List<UnknownWording> _unknown = [];

    /// <summary>The wordings that the form does not know.</summary>
    public IReadOnlyList<UnknownWording> UnknownWordings => _unknown;

    public void Add(UnknownWording unknown) => _unknown.Add(unknown);

    public void Add(string id, Message message, FormTable table, StreamCell? cell, ItemNode? row = null, ItemNode? column = null)
        => Add(id, message, table, cell, row?.Path, column);

    public void Add(string id, Message message, FormTable table, StreamCell? cell, string? row, ItemNode? column = null, Severity severity = Severity.Warning)
        => _problems.Add((cell?.Order ?? int.MaxValue, new Problem(id, severity, message, cell?.Place)
        {
            Table = table.Id,
            Row = row,
            Column = column?.Path,
        }));

    /// <summary>Adds a problem of the document as a whole.</summary>
    public void Add(Problem problem) => _problems.Add((int.MaxValue, problem));

    /// <summary>Adds a part of the document that its reader could not read. It is the reason for what is missing, and so stands first.</summary>
    public void Add(UnreadPart part) => _problems.Add((-1, new Problem(ProblemIds.UnreadableDocument, Severity.Warning, part.Reason, part.Place)));

    public IReadOnlyList<Problem> InOrder() => [.. _problems.OrderBy(static problem => problem.Order).Select(static problem => problem.Problem)];
}

/// <summary>The ids of problems.</summary>
internal static class ProblemIds
{
    /// <summary>A document, or a page of one, that cannot be read; raised by the readers of documents.</summary>
    public const string UnreadableDocument = "CF5001";

    /// <summary>A column or row whose wording the form does not know.</summary>
    public const string UnknownWording = "CF5002";

    /// <summary>A row whose figures cannot be told apart by column.</summary>
    public const string UnplacedRow = "CF5003";

    /// <summary>A header that was not found or cannot be followed.</summary>
    public const string UnfollowedHeader = "CF5004";

    /// <summary>A row that is printed twice with different figures.</summary>
    public const string DifferentFigures = "CF5005";

    /// <summary>A text that cannot be the cell's value.</summary>
    public const string InvalidValue = "CF5006";

    /// <summary>A table of the edition that is not in the document.</summary>
    public const string MissingTable = "CF5007";

    /// <summary>A row of another edition than the rest of its table.</summary>
    public const string OtherEdition = "CF5008";

    /// <summary>A label that can be several rows.</summary>
    public const string AmbiguousRow = "CF5009";

    /// <summary>A row of the edition that is not in the document.</summary>
    public const string MissingRow = "CF5010";

    /// <summary>A sentence that says that a table is empty, beside figures.</summary>
    public const string FiguresBesideSentence = "CF5011";

    /// <summary>A row of figures in a table that no label explains.</summary>
    public const string UnusedFigures = "CF5012";

    /// <summary>A form that nobody filled in.</summary>
    public const string BlankForm = "CF5013";

    /// <summary>A figure in a cell that the form has in grey.</summary>
    public const string GreyCell = "CF5014";

    /// <summary>Figures that are stored with more places than their cells take.</summary>
    public const string HiddenPlaces = "CF5015";

    /// <summary>A key of figures as JSON that is there twice.</summary>
    public const string GivenTwice = "CF5101";

    /// <summary>A table, row, column, member or key in figures as JSON that the form does not have, or has not open there.</summary>
    public const string UnknownKey = "CF5102";

    /// <summary>A value of figures as JSON that is no table, list, key, edition or period as it should be.</summary>
    public const string WrongShape = "CF5103";

    /// <summary>Figures as JSON of which nothing belongs to the form.</summary>
    public const string NothingGiven = "CF5104";
}
