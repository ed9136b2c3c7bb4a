using System.Collections.Frozen;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>
/// The kinds of files that can be told by their content. What the site allows is not decided here but by
/// <c>Umbraco:CMS:Content:AllowedUploadedFileExtensions</c>; of a kind that it allows and that is not here, only the extension is known.
/// </summary>
internal static class FileKinds
{
    private static readonly FileKind[] All =
    [
        new("a JPEG picture", ["jpg", "jpeg"], Signature.At(0, 0xFF, 0xD8, 0xFF)),
        new("a PNG picture", ["png"], Signature.At(0, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)),
        new("a GIF picture", ["gif"], Signature.Any(Signature.At(0, "GIF87a"), Signature.At(0, "GIF89a"))),
        new("a WebP picture", ["webp"], Signature.Both(Signature.At(0, "RIFF"), Signature.At(8, "WEBP"))),
        new("an AVIF picture", ["avif"], Signature.Any(Signature.At(4, "ftypavif"), Signature.At(4, "ftypavis"), Signature.At(4, "ftypmif1"))),
        new("a TIFF picture", ["tif", "tiff"], Signature.Any(Signature.At(0, 0x49, 0x49, 0x2A, 0x00), Signature.At(0, 0x4D, 0x4D, 0x00, 0x2A))),
        new("a PDF", ["pdf"], Signature.Within(1024, "%PDF-")),
        new("a Word document", ["docx"], ZipContent.Has("word/document.xml")),
        new("an Excel workbook", ["xlsx"], ZipContent.Has("xl/workbook.xml")),
        new("a PowerPoint presentation", ["pptx"], ZipContent.Has("ppt/presentation.xml")),
        new("an OpenDocument file", ["odt", "ods", "odp"], ZipContent.Has("mimetype")),
        new("an old Word, Excel or PowerPoint file", ["doc", "xls", "ppt"], Signature.At(0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)),
        new("a ZIP file", ["zip"], Signature.At(0, 0x50, 0x4B, 0x03, 0x04)),
        new("an MP3 recording", ["mp3"], Signature.Any(Signature.At(0, "ID3"), Signature.At(0, 0xFF, 0xFB), Signature.At(0, 0xFF, 0xF3), Signature.At(0, 0xFF, 0xF2))),
        new("a WAV recording", ["wav"], Signature.Both(Signature.At(0, "RIFF"), Signature.At(8, "WAVE"))),
        new("an MPEG-4 film or recording", ["mp4", "m4v", "m4a", "mov"], Signature.At(4, "ftyp")),
        new("a WebM film", ["webm"], Signature.At(0, 0x1A, 0x45, 0xDF, 0xA3)),
        new("plain text", ["txt", "csv", "ics", "vtt", "md"], PlainText.IsText),
        new("an exported document type or media type", ["udt", "umt"], PlainText.IsText),
    ];

    private static readonly FrozenDictionary<string, FileKind> ByExtension = All
        .SelectMany(kind => kind.Extensions.Select(extension => KeyValuePair.Create(extension, kind)))
        .ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>What a file of this name is by its extension, or null where its content says nothing.</summary>
    public static FileKind? Find(string fileName) => ByExtension.GetValueOrDefault(Path.GetExtension(fileName).TrimStart('.'));
}
