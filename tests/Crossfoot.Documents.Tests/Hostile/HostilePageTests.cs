using System;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.Hostile;

/// <summary>Does a page built to exhaust its reader end in one clear line, soon?</summary>
public sealed class HostilePageTests
{
    public static TheoryData<string, string, int> Nested => new()
    {
        { "<div>", "nested", 10_000 },
        { "<div>", "nested", 200_000 },
        { "<table><tr><td>", "nested", 10_000 },
        { "<span>", "nested", 100_000 },
        { "<b>", "nested", 10_000 },
        { "<a href=x><div>", "nested", 10_000 },
        { "<svg><desc>", "nested", 10_000 },
        { "<template>", "", 10_000 },
        { "<select><option>", "", 10_000 },
        { "<ul><li>", "nested", 10_000 },
        { "<math><mi>", "nested", 10_000 },
    };

    [Theory]
    [MemberData(nameof(Nested))]
    public void Deep_nesting_is_refused(string tags, string reason, int times)
        => AssertEnds("<body><p>x" + Repeat(tags, times), reason);

    [Fact]
    public void Formatting_that_is_reopened_in_every_paragraph_is_refused()
        => AssertEnds(string.Concat(Enumerable.Range(0, 5_000).Select(static i => $"<font size={i}><p>x")), "nested");

    [Theory]
    [InlineData("<td>", "columns")]
    [InlineData("<td colspan=1000>", "columns")]
    [InlineData("<tr><td>1<td>2", "cells", 20)]
    [InlineData("<tr><td colspan=1000 rowspan=65534>1<td>", "columns", 200)]
    public void Huge_tables_are_refused(string row, string reason, int times = 1_100)
        => AssertEnds("<table>" + Repeat(row, times), reason, new DocumentLimits { Cells = reason == "cells" ? 30 : 2_000_000 });

    [Fact]
    public void Spans_count_as_the_cells_they_fill()
        => AssertEnds("<table><tr><td rowspan=900>x" + Repeat("<td rowspan=900>", 900) + Repeat("<tr>", 900), "cells", new DocumentLimits { Cells = 100_000 });

    [Fact]
    public void Elements_and_paragraphs_are_limited()
    {
        AssertEnds(Repeat("<i></i>", 200) + "x", "elements", new DocumentLimits { Elements = 100 });
        AssertEnds(Repeat("<p>x", 200), "cells or lines", new DocumentLimits { Cells = 100 });
    }

    [Theory]
    [InlineData("&nbsp;&amp;&#x4e00;&bogus;&notit;&#99999999999;")]
    [InlineData("<")]
    [InlineData("<!--")]
    [InlineData("<b>x</b>y")]
    [InlineData("</p>")]
    [InlineData("<a a=1 ")]
    [InlineData("<![CDATA[")]
    [InlineData("<?x")]
    public void Tag_soup_ends(string soup) => AssertEnds("<p>x<table>" + Repeat(soup, 20_000), "");

    [Fact]
    public void Known_faults_of_parsers_do_not_harm()
    {
        AssertEnds("<p>x<li><table><template><td></li></table>", "");
        AssertEnds("<p>x<a " + new string('/', 100_000), "");
        AssertEnds("<p>x<a " + string.Concat(Enumerable.Range(0, 50_000).Select(static i => $"a{i}=1 ")) + ">", "");
    }

    [Fact]
    public void Time_is_limited()
        => AssertEnds("<p>x", "longer than", new DocumentLimits { Time = TimeSpan.Zero });

    [Fact]
    public void A_large_ordinary_page_is_read()
    {
        var page = "<table>" + Repeat("<tr><td>规章</td><td>1</td><td>2</td></tr>\n", 50_000) + "</table>";
        Assert.Equal(50_000, Assert.Single(Blocks.Page(page).Blocks).Rows.Count);
    }

    /// <summary>Reads the page: it may be readable, unless a reason is given for which it must be refused.</summary>
    private static void AssertEnds(string body, string reason, DocumentLimits? limits = null)
    {
        var text = "<!DOCTYPE html><html>" + body;
        if (reason.Length > 0)
        {
            Assert.Contains(reason, Assert.Throws<DocumentException>(() => DocumentReader.Read("a.html", text, limits)).Message, StringComparison.Ordinal);
            return;
        }

        var exception = Record.Exception(() => DocumentReader.Read("a.html", text, limits));
        Assert.True(exception is null or DocumentException, exception?.ToString());
    }

    private static string Repeat(string text, int times) => new StringBuilder().Insert(0, text, times).ToString();
}
