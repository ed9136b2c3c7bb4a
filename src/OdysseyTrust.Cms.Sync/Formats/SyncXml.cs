using System.Text;
using System.Xml;
using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Files;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>XML as uSync has it: UTF-8 with a byte order mark, two spaces a level, line feeds, none at the end.</summary>
internal static class SyncXml
{
    /// <summary>The longest file that is read, in bytes. The largest pages of public sites take about 200 kB.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    /// <exception cref="SyncFaultException">The bytes are no XML, name a document type, or are too many.</exception>
    public static XElement Parse(byte[] bytes)
    {
        if (bytes.Length > MaxLength)
        {
            throw new SyncFaultException(0, $"The file has more than {MaxLength / 1024 / 1024} MB.", "Split or shorten the item.");
        }

        try
        {
            using XmlReader reader = XmlReader.Create(new MemoryStream(bytes), ReaderSettings());
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
        }
        catch (XmlException exception)
        {
            throw new SyncFaultException(
                Math.Max(1, exception.LineNumber), $"The file is damaged: {exception.Message}", "Restore it from git or export it again.", exception);
        }
    }

    /// <exception cref="SyncFaultException">A value holds a character that XML has no way to write.</exception>
    public static byte[] ToBytes(XElement root)
    {
        using MemoryStream stream = new();
        try
        {
            using XmlWriter writer = XmlWriter.Create(stream, WriterSettings());
            new XDocument(new XDeclaration("1.0", "utf-8", null), root).Save(writer);
        }
        catch (ArgumentException exception)
        {
            throw new SyncFaultException(
                0,
                $"\"{root.Attribute("Alias")?.Value}\" can't be written as XML: {exception.Message}",
                "Remove the control character from its text.",
                exception);
        }

        return stream.ToArray();
    }

    /// <summary>
    /// Text that uSync puts into a CDATA section. A section can't hold a carriage return, because a reader turns it into a line feed;
    /// such text is written as a text node, with a character reference.
    /// </summary>
    public static XText Cdata(string text) => text.Contains('\r', StringComparison.Ordinal) ? new XText(text) : new XCData(text);

    private static XmlReaderSettings ReaderSettings() => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private static XmlWriterSettings WriterSettings() => new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true),
        Indent = true,
        IndentChars = "  ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
    };
}
