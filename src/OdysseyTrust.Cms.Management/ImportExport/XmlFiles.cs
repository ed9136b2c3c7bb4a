using System.Net.Mime;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Mvc;

namespace OdysseyTrust.Cms.Management.ImportExport;

/// <summary>Items as files that another Umbraco site can import.</summary>
internal static class XmlFiles
{
    /// <summary>The extension of document types and dictionary items: "Umbraco document type", used by Umbraco for both.</summary>
    public const string UmbracoDocumentType = ".udt";

    /// <summary>The extension of media types.</summary>
    public const string UmbracoMediaType = ".umt";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), Indent = true };

    /// <summary>Answers with a file to download.</summary>
    public static FileContentResult ToFile(this XElement item, string name)
    {
        using MemoryStream stream = new();
        using (XmlWriter writer = XmlWriter.Create(stream, Settings))
        {
            item.Save(writer);
        }

        return new FileContentResult(stream.ToArray(), MediaTypeNames.Application.Octet) { FileDownloadName = name };
    }
}
