using System.Globalization;
using System.Linq;
using System.Text;
using Crossfoot.Documents.Text;

namespace Crossfoot.Documents.Office.Word;

/// <content>The text of paragraphs.</content>
internal sealed partial class WordReader
{
    private void ReadParagraph(WordStory story)
    {
        var order = ++_paragraphs;
        var number = story.IsInTable ? 0 : ++_paragraphsOutside;
        var paragraph = new ParagraphText();

        // Shapes stand beside the text; what is written in them comes after it.
        var shapes = new WordStory(story.IsInTable);
        _part.EachChild(name =>
        {
            if (name == "pPr")
                ReadParagraphProperties(paragraph);
            else
                ReadInline(name, paragraph, shapes);
        });
        _fields.EndParagraph();
        var text = paragraph.Text.ToString();

        // A hidden or deleted end makes no paragraph, so no number is printed or counted for it.
        if (!paragraph.IsEndDeleted && !(paragraph.IsEndHidden && text.Length == 0))
        {
            var label = _numbering.Next(paragraph.List, paragraph.Style);
            if (label.Length > 0)
                text = label + " " + text;
        }

        // Lines and what stands between tabs are as many cells; the first paragraph of a cell has been counted with the cell.
        var more = text.Count(static character => character is '\n' or '\t');
        _package.Budget.TakeCells(story.IsInTable && story.Paragraphs == 0 ? more : more + 1);
        story.Add(new WordParagraph(order, number, text), paragraph.IsEndDeleted);
        foreach (var content in shapes.Content)
        {
            if (content is WordParagraph inner)
                story.Add(inner, goesOn: false);
            else if (content is WordTable table)
                story.Add(table);
        }
    }

    private void ReadParagraphProperties(ParagraphText paragraph)
    {
        string? style = null;
        _part.EachChild(name =>
        {
            switch (name)
            {
                case "pStyle":
                    style = _part.Value;
                    break;
                case "numPr":
                    paragraph.List = ListReference.Read(_part);
                    break;
                case "rPr":
                    _part.EachChild(property =>
                    {
                        paragraph.IsEndDeleted |= property is "del" or "moveFrom";
                        paragraph.IsEndHidden |= property == "vanish" && _part.IsSwitchedOn;
                    });
                    break;
            }
        });
        paragraph.Style = _styles.ParagraphStyle(style);
        paragraph.Format = _styles.FormatOf(paragraph.Style);
    }

    /// <summary>Reads what stands in the line of text. Deleted text and text that was moved away is not in the list.</summary>
    private void ReadInline(string name, ParagraphText paragraph, WordStory shapes)
    {
        if (name == "r")
            ReadRun(paragraph, shapes);
        else if (name is "m:oMath" or "m:oMathPara")
            ReadFormula(paragraph);
        else if (IsAround(name))
            _part.EachChild(inner => ReadInline(inner, paragraph, shapes));
    }

    private void ReadRun(ParagraphText paragraph, WordStory shapes)
    {
        var format = paragraph.Format;
        _part.EachChild(name =>
        {
            if (name == "rPr")
                format = RunFormat.Read(_part, out var style).Over(_styles.FormatOf(style)).Over(paragraph.Format);
            else
                ReadRunPart(name, format, paragraph, shapes);
        });
    }

    private void ReadRunPart(string name, RunFormat format, ParagraphText paragraph, WordStory shapes)
    {
        switch (name)
        {
            case "fldChar":
                _fields.Follow(_part.Attribute("fldCharType"));
                break;
            case "t":
                // A line break that only the XML has is a space.
                Append(_part.ReadText().Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' '));
                break;
            case "tab" or "ptab":
                Append("\t");
                break;
            case "br" or "cr":
                Append("\n");
                break;
            case "noBreakHyphen":
                Append("-");
                break;
            case "sym":
                Append(Symbol());
                break;
            case "ruby":
                // The text, without the reading aid over it.
                _part.EachChild(part =>
                {
                    if (part == "rubyBase")
                        _part.EachChild(inner => ReadInline(inner, paragraph, shapes));
                });
                break;
            case "drawing" or "pict" or "object":
                if (format.IsHidden != true)
                    ReadShapes(shapes);
                break;
        }

        void Append(string text)
        {
            if (format.IsHidden != true && !_fields.IsInstruction)
                SeenText.Append(paragraph.Text, text, format.Look);
        }
    }

    /// <summary>Looks for text boxes at any depth of a drawing.</summary>
    private void ReadShapes(WordStory shapes)
        => _part.EachChild(name =>
        {
            if (name == "txbxContent")
                ReadBlocks(shapes);
            else
                ReadShapes(shapes);
        });

    /// <summary>The parts of a formula stand apart, since a fraction or a power put in one line would read as another number.</summary>
    private void ReadFormula(ParagraphText paragraph)
        => _part.EachChild(name =>
        {
            if (name is "m:t" or "t")
                paragraph.Text.Append(' ').Append(_part.ReadText()).Append(' ');
            else if (name.StartsWith("m:", System.StringComparison.Ordinal) || name == "r" || IsAround(name))
                ReadFormula(paragraph);
        });

    private string Symbol()
        => ushort.TryParse(_part.Attribute("char"), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) && !char.IsSurrogate((char)code) && code >= ' '
            ? ((char)code).ToString()
            : "";

    /// <summary>A paragraph while it is read.</summary>
    private sealed class ParagraphText
    {
        public StringBuilder Text { get; } = new();

        public string? Style { get; set; }

        public RunFormat Format { get; set; }

        public ListReference List { get; set; }

        public bool IsEndDeleted { get; set; }

        public bool IsEndHidden { get; set; }
    }
}
