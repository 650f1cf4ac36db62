using System.Collections.Generic;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Word;

/// <summary>What is gathered of the body, a cell or a text box.</summary>
/// <param name="isInTable">Whether it belongs to a cell.</param>
internal sealed class WordStory(bool isInTable)
{
    private readonly List<WordContent> _content = [];
    private WordParagraph? _open;

    public bool IsInTable { get; } = isInTable;

    /// <summary>How many paragraphs it has, empty ones included.</summary>
    public int Paragraphs { get; private set; }

    /// <summary>What was gathered.</summary>
    public IReadOnlyList<WordContent> Content
    {
        get
        {
            Close();
            return _content;
        }
    }

    public void Add(WordTable table)
    {
        Close();
        _content.Add(table);
    }

    /// <summary>Adds a paragraph. One whose end was deleted goes on with the next.</summary>
    public void Add(WordParagraph paragraph, bool goesOn)
    {
        Paragraphs++;
        _open = _open is null ? paragraph : _open with { Order = paragraph.Order, Text = _open.Text + paragraph.Text };
        if (!goesOn)
            Close();
    }

    private void Close()
    {
        if (_open is { } paragraph && SeenText.Trim(paragraph.Text).Length > 0)
            _content.Add(paragraph);
        _open = null;
    }
}
