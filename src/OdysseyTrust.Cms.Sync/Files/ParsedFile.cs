using System.Xml;
using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>A file and what it says.</summary>
internal sealed record ParsedFile(SyncFile File, SyncRecord Record, XElement Root)
{
    /// <summary>A problem with the first place in the file that says <paramref name="text"/>; with the file's first element if none does.</summary>
    public SyncProblem Problem(string text, string reason, string remedy) => new(File.Path, LineOf(text), reason, remedy);

    /// <summary>A problem with the whole item.</summary>
    public SyncProblem Problem(string reason, string remedy) => new(File.Path, ((IXmlLineInfo)Root).LineNumber, reason, remedy);

    private int LineOf(string text)
    {
        XElement place = Root.DescendantsAndSelf().FirstOrDefault(element => Says(element, text)) ?? Root;
        return ((IXmlLineInfo)place).LineNumber;
    }

    private static bool Says(XElement element, string text)
        => element.Name.LocalName == text
            || (!element.HasElements && string.Equals(element.Value, text, StringComparison.OrdinalIgnoreCase))
            || element.Attributes().Any(attribute => string.Equals(attribute.Value, text, StringComparison.OrdinalIgnoreCase));
}
