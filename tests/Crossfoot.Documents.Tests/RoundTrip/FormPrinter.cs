using System;
using System.Linq;
using System.Text;

namespace Crossfoot.Documents.Tests.RoundTrip;

/// <summary>Prints a filled form in the formats that are text.</summary>
internal static class FormPrinter
{
    private const string Title = "某局2024年政府信息公开工作年度报告";
    private const string Prose = "全年主动公开政府信息12条，依法办理申请。";

    /// <summary>A page as published: menus around it, Word's markup in the cells, spans for the groups.</summary>
    public static string Html(PrintedForm form, string charset)
    {
        var page = new StringBuilder($"<!DOCTYPE html>\n<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset={charset}\"><title>{Title}</title></head><body>")
            .Append("<ul><li><a href=/>首页</a><li>政务公开</ul><div class=article><h1>").Append(Title).Append("</h1><p>一、总体情况</p><p>").Append(Prose).Append("</p>");
        foreach (var table in form.Tables)
        {
            page.Append("<p style='text-align:center'>").Append(table.Heading).Append("</p>\n<table border=1>");
            foreach (var row in table.Rows)
            {
                page.Append("<tr>");
                foreach (var cell in row)
                {
                    page.Append("<td").Append(cell.ColumnSpan > 1 ? $" colspan={cell.ColumnSpan}" : "").Append(cell.RowSpan > 1 ? $" rowspan=\"{cell.RowSpan}\"" : "");
                    page.Append("><p class=MsoNormal><span lang=EN-US style='font-size:9.0pt'>&nbsp;").Append(cell.Text).Append("<o:p></o:p></span></p></td>\n");
                }

                page.Append("</tr>\n");
            }

            page.Append("</table>\n");
        }

        return page.Append("<p>五、存在的主要问题</p><p>仍需改进。</p></div><div>版权所有</div></body></html>").ToString();
    }

    /// <summary>A spreadsheet saved as CSV.</summary>
    public static string Csv(PrintedForm form, char delimiter)
    {
        var width = form.Tables.Max(static table => table.Width);
        var text = new StringBuilder();
        void Add(params string[] fields)
            => text.AppendJoin(delimiter, fields.Concat(Enumerable.Repeat("", width)).Take(width).Select(field => Quote(field, delimiter))).Append("\r\n");
        Add(Title);
        Add(Prose);
        foreach (var table in form.Tables)
        {
            Add(table.Heading);
            foreach (var row in table.Filled())
                Add(row);
            Add("");
        }

        return text.ToString();
    }

    /// <summary>Pipe tables under headings.</summary>
    public static string Markdown(PrintedForm form)
    {
        var text = new StringBuilder($"# {Title}\n\n{Prose}\n\n");
        foreach (var table in form.Tables)
        {
            text.Append("## ").Append(table.Heading).Append("\n\n");
            var isFirst = true;
            foreach (var row in table.Filled())
            {
                text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
                if (isFirst)
                    text.Append('|').Insert(text.Length, "---|", row.Length).Append('\n');
                isFirst = false;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Markdown whose tables are HTML, as converters write tables with spans.</summary>
    public static string MarkdownWithHtml(PrintedForm form)
    {
        var page = Html(form, "utf-8");
        var text = new StringBuilder($"# {Title}\n\n");
        var start = 0;
        foreach (var table in form.Tables)
        {
            start = page.IndexOf("<table", start, System.StringComparison.Ordinal);
            var end = page.IndexOf("</table>", start, System.StringComparison.Ordinal) + "</table>".Length;
            text.Append("## ").Append(table.Heading).Append("\n\n").Append(page, start, end - start).Append("\n\n");
            start = end;
        }

        return text.ToString();
    }

    private static string Quote(string field, char delimiter)
        => field.AsSpan().IndexOfAny([delimiter, '"', '\n']) < 0 ? field : "\"" + field.Replace("\"", "\"\"", System.StringComparison.Ordinal) + "\"";
}
