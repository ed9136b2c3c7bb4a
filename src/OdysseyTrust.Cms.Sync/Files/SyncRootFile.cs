using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Formats;

namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>The file at the root of a uSync folder: which version wrote it, in which format.</summary>
internal static class SyncRootFile
{
    /// <summary>The format of uSync 15 to 18.</summary>
    public const string Format = "10.7.0";

    /// <summary>The version of uSync whose files these are like.</summary>
    private const string Version = "18.3.1.0";

    private const string Element = "uSync";

    public static byte[] ToBytes()
        => SyncXml.ToBytes(new XElement(Element, new XAttribute("version", Version), new XAttribute("format", Format)));

    /// <summary>A folder without the file is taken as it is.</summary>
    /// <exception cref="SyncFaultException">The folder is of another format.</exception>
    public static void Check(byte[]? bytes)
    {
        if (bytes is null)
        {
            return;
        }

        SyncElement root = new(SyncXml.Parse(bytes));
        string? format = root.Attribute("format");
        if (root.Name != Element || format is null || !format.StartsWith("10.", StringComparison.Ordinal))
        {
            throw root.Fault(
                $"The folder is in the format \"{format}\"; only {Format} can be read.", "Export it again with uSync 15 or later.");
        }
    }
}
