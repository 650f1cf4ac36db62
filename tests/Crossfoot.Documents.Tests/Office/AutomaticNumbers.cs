using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace Crossfoot.Documents.Tests.Office;

/// <summary>Turns the numbers that are typed before labels into automatic ones, as Word does while one types.</summary>
internal static partial class AutomaticNumbers
{
    private const string Numerals = "一二三四五六七八九";

    public static void Apply(WordprocessingDocument document)
    {
        var numbering = new Numbering(Scheme(0, "chineseCounting", "%1、"), Scheme(1, "chineseCounting", "（%1）"), Scheme(2, "decimal", "%1."));
        var lists = new List<NumberingInstance>();
        foreach (var paragraph in document.MainDocumentPart!.Document.Body!.Descendants<Paragraph>())
        {
            var match = Number().Match(paragraph.InnerText);
            if (!match.Success)
                continue;
            var text = paragraph.InnerText[match.Length..];
            var scheme = match.Groups[1].Success ? 0 : match.Groups[2].Success ? 1 : 2;
            var digit = match.Groups[scheme + 1].Value[0];
            lists.Add(new NumberingInstance(new AbstractNumId { Val = scheme }, new LevelOverride(new StartOverrideNumberingValue { Val = scheme == 2 ? digit - '0' : Numerals.IndexOf(digit) + 1 }) { LevelIndex = 0 })
            {
                NumberID = lists.Count + 1,
            });
            paragraph.RemoveAllChildren<Run>();
            paragraph.AppendChild(new Run(new WordText(text)));
            paragraph.ParagraphProperties ??= new ParagraphProperties();
            paragraph.ParagraphProperties.NumberingProperties = new NumberingProperties(new NumberingLevelReference { Val = 0 }, new NumberingId { Val = lists.Count });
        }

        // The official form numbers its sections and rows in all three ways.
        Assert.True(lists.Count > 30);
        numbering.Append(lists);
        document.MainDocumentPart.AddNewPart<NumberingDefinitionsPart>().Numbering = numbering;
    }

    private static AbstractNum Scheme(int id, string format, string text)
    {
        var level = new Level(new StartNumberingValue { Val = 1 }, new NumberingFormat { Val = new EnumValue<NumberFormatValues> { InnerText = format } }, new LevelText { Val = text }) { LevelIndex = 0 };
        return new AbstractNum(level) { AbstractNumberId = id };
    }

    [GeneratedRegex("^(?:([一二三四五六七八九])、|（([一二三四五六七八九])）|([1-9])\\.)")]
    private static partial Regex Number();
}
