using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;

namespace Crossfoot.Documents.Office.Packages;

/// <summary>Reads the XML of a part forwards, element by element, without ever holding more of it than one element's text.</summary>
internal sealed class PartReader : IDisposable
{
    private static readonly XmlReaderSettings Settings = new()
    {
        // Nothing outside the part is ever fetched, and no entity is expanded.
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true,
    };

    private readonly XmlReader _xml;
    private readonly ReadingBudget _budget;

    public PartReader(Stream part, ReadingBudget budget)
    {
        _budget = budget;
        _xml = XmlReader.Create(part, Settings);
        _xml.MoveToContent();
    }

    /// <summary>The name of the element, without prefix; that of a foreign element begins with <c>?</c>.</summary>
    public string Name => OoxmlNames.PrefixOf(_xml.NamespaceURI) is { Length: > 0 } prefix ? prefix + _xml.LocalName : _xml.LocalName;

    /// <summary>How deep the element stands.</summary>
    public int Level => _xml.Depth;

    /// <summary>Moves to the next child of the element at a level, past whatever was left of the child before.</summary>
    public bool MoveToChild(int level)
    {
        if (_xml.Depth == level && (_xml.IsEmptyElement || _xml.NodeType != XmlNodeType.Element))
            return false;
        while (Advance() && _xml.Depth > level)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.Depth == level + 1)
                return true;
        }

        return false;
    }

    /// <summary>Visits the children. Of alternatives, the first one that can be read stands for all, so that nothing is read twice.</summary>
    public void EachChild(Action<string> visit)
    {
        var level = Level;
        while (MoveToChild(level))
        {
            if (Name == "AlternateContent")
                EachOfAlternative(visit);
            else
                visit(Name);
        }
    }

    /// <summary>An attribute by its name without prefix; null where it is not there.</summary>
    public string? Attribute(string name) => _xml.GetAttribute(name, _xml.NamespaceURI) ?? _xml.GetAttribute(name);

    /// <summary>The attribute <c>val</c>, in which the format writes nearly everything.</summary>
    public string? Value => Attribute("val");

    /// <summary>A whole number in an attribute; a default where it is not there or is none.</summary>
    public int Number(string attribute, int otherwise)
        => int.TryParse(Attribute(attribute), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>A switch: on where the attribute is on.</summary>
    public bool IsOn(string attribute) => Attribute(attribute) is "1" or "true" or "on";

    /// <summary>An element that is a switch: on where it stands, unless it says otherwise.</summary>
    public bool IsSwitchedOn => Value is not ("0" or "false" or "off");

    /// <summary>The id of the part that the element refers to.</summary>
    public string? Reference
    {
        get
        {
            string? reference = null;
            for (var more = _xml.MoveToFirstAttribute(); more; more = _xml.MoveToNextAttribute())
            {
                if (_xml.LocalName == "id" && OoxmlNames.IsReference(_xml.NamespaceURI))
                    reference = _xml.Value;
            }

            _xml.MoveToElement();
            return reference;
        }
    }

    /// <summary>The text of the element itself.</summary>
    public string ReadText()
    {
        var level = _xml.Depth;
        var text = "";
        StringBuilder? more = null;
        if (_xml.IsEmptyElement)
            return text;
        while (Advance() && _xml.Depth > level)
        {
            if (_xml.Depth != level + 1 || _xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace))
                continue;
            if (text.Length == 0)
                text = _xml.Value;
            else
                (more ??= new StringBuilder(text)).Append(_xml.Value);
        }

        return more?.ToString() ?? text;
    }

    public void Dispose() => _xml.Dispose();

    private bool IsUnderstoodChoice
        => (Attribute("Requires") ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).All(prefix => OoxmlNames.IsUnderstood(_xml.LookupNamespace(prefix)));

    private void EachOfAlternative(Action<string> visit)
    {
        var level = Level;
        var isTaken = false;
        while (MoveToChild(level))
        {
            if (isTaken || (Name != "Fallback" && !(Name == "Choice" && IsUnderstoodChoice)))
                continue;
            isTaken = true;
            EachChild(visit);
        }
    }

    private bool Advance()
    {
        var isMore = _xml.Read();
        _budget.CheckDepth(_xml.Depth);
        return isMore;
    }
}
