using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using NetVips;
using OdysseyTrust.Cms.Media.Uploads;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Unit.Media.Uploads;

/// <summary>What is kept of what is sent, and what is said of what is not.</summary>
public sealed class UploadInspectionTests
{
    private const string Html = "<!DOCTYPE html><html><script>alert(1)</script></html>";

    private Messages _messages = null!;
    private KeptFiles _kept = null!;
    private InspectedTemporaryFileService _uploads = null!;

    [SetUp]
    public void Compose()
    {
        _messages = new Messages();
        UploadMessages messages = new(_messages);
        _kept = new KeptFiles(new FileStreamSecurityValidator(
            [new ActiveContentAnalyzer(messages), new HiddenScriptAnalyzer(messages), new PictureSizeAnalyzer(messages)]));
        _uploads = new InspectedTemporaryFileService(_kept, messages);
    }

    public static IEnumerable<TestCaseData> Sound()
    {
        using Image image = Image.Black(32, 20, bands: 3);
        foreach (string extension in new[] { ".jpg", ".png", ".gif", ".webp", ".avif", ".tif" })
        {
            yield return Named("photo" + extension, image.WriteToBuffer(extension));
        }

        yield return Named("PHOTO.JPG", image.WriteToBuffer(".jpg"));
        yield return Named("policy.pdf", "%PDF-1.7\n%âãÏÓ");
        yield return Named("letter.docx", Zip("[Content_Types].xml", "word/document.xml"));
        yield return Named("budget.xlsx", Zip("[Content_Types].xml", "xl/workbook.xml"));
        yield return Named("assembly.pptx", Zip("[Content_Types].xml", "ppt/presentation.xml"));
        yield return Named("minutes.odt", Zip("mimetype", "content.xml"));
        yield return Named("photos.zip", Zip("a.jpg"));
        yield return Named("song.mp3", "ID3\u0004");
        yield return Named("film.mp4", "\0\0\0\u0018ftypmp42");
        yield return Named("dates.txt", "MZungu starts on 3 September");
        yield return Named("dates.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Term")]);
        yield return Named("dates.csv", "date;event\r\n2026-09-03;School opens");
    }

    [TestCaseSource(nameof(Sound))]
    public async Task A_file_should_be_kept_when_it_is_what_its_name_says(string name, byte[] content)
    {
        TemporaryFileOperationStatus status = await UploadAsync(name, content);

        Assert.That(status, Is.EqualTo(TemporaryFileOperationStatus.Success), _messages.Last);
        Assert.That(_kept.Content, Is.EqualTo(content));
    }

    public static IEnumerable<TestCaseData> Harmful()
    {
        using Image image = Image.Black(32, 20, bands: 3);
        byte[] png = image.WriteToBuffer(".png");
        byte[] gif = image.WriteToBuffer(".gif");
        yield return Named("photo.jpg", "alert(document.cookie)", "is not a JPEG picture");
        yield return Named("photo.png", Html, "is not a PNG picture");
        yield return Named("photo.jpg", png, "is not a JPEG picture");
        yield return Named("photo.gif", [.. png[..8], .. Encoding.ASCII.GetBytes(Html)], "is not a GIF picture");
        yield return Named("photo.png", [.. png[..8], .. Encoding.ASCII.GetBytes(Html)], "holds a script");
        yield return Named("photo.png", [.. png, .. Encoding.ASCII.GetBytes("<ScRiPt>alert(1)</script>")], "holds a script");
        yield return Named("photo.png", [.. png, .. new byte[64 * 1024 - png.Length - 3], .. Encoding.ASCII.GetBytes("<script>")], "holds a script");
        yield return Named("photo.gif", "GIF89a/*" + new string(' ', 40) + "*/=1;alert(1)", "holds a script");
        yield return Named("photo.gif", [.. gif[..6], .. "=1//"u8, .. gif[10..]], "holds a script");
        yield return Named("photo.jpg", [0xFF, 0xD8, 0xFF, 0xE0, .. "/*"u8, .. new byte[20]], "holds a script");
        yield return Named("photo.png", png[..20], "is damaged");
        yield return Named("photo.jpg", Bomb(image), "million pixels");
        yield return Named("policy.pdf", "Not a PDF", "is not a PDF");
        yield return Named("policy.pdf", Html + "%PDF-1.7", "is a web page");
        yield return Named("letter.docx", Zip("readme.txt"), "is not a Word document");
        yield return Named("letter.docx", "PK\u0003\u0004 and no more", "is not a Word document");
        yield return Named("letter.docx", Zip("word/document.xml", "word/vbaProject.bin"), "is not a Word document");
        yield return Named("notes.txt", "MZ\u0090\0\u0003\0", "is not plain text");
        yield return Named("data.step", "MZ\u0090\0\u0003\0", "is a program");
        yield return Named("notes.txt", "#!/bin/sh\nrm -r /", "is a program");
        yield return Named("notes.txt", Encoding.UTF8.GetBytes("\uFEFF <!-- x --> <SCRIPT>alert(1)</script>"), "is a web page");
        yield return Named("notes.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Html)], "is a web page");
        yield return Named("drawing.svg", "alert(1)", "is not a drawing");
        yield return Named("drawing.svg", Html, "is not a drawing");
    }

    [TestCaseSource(nameof(Harmful))]
    public async Task A_file_should_be_refused_with_the_reason_when_it_could_do_harm(string name, byte[] content, string reason)
    {
        TemporaryFileOperationStatus status = await UploadAsync(name, content);

        Assert.That(status, Is.EqualTo(TemporaryFileOperationStatus.UploadBlocked));
        Assert.That(_messages.Last, Does.Contain(reason));
        Assert.That(_kept.Content, Is.Null);
    }

    [Test]
    public async Task A_drawing_should_be_kept_without_its_script()
    {
        await UploadAsync("logo.svg", """<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><script>alert(1)</script><rect width="1"/></svg>"""u8.ToArray());

        Assert.That(Encoding.UTF8.GetString(_kept.Content!), Is.EqualTo("""<svg xmlns="http://www.w3.org/2000/svg"><rect width="1" /></svg>"""));
    }

    [Test]
    public async Task A_file_should_be_kept_under_a_clean_name()
    {
        await UploadAsync("C:\\temp\\term\u202E dates.txt", "Term"u8.ToArray());

        Assert.That(_kept.FileName, Is.EqualTo("term dates.txt"));
    }

    private async Task<TemporaryFileOperationStatus> UploadAsync(string name, byte[] content) => (await _uploads.CreateAsync(
        new CreateTemporaryFileModel { Key = Guid.NewGuid(), FileName = name, OpenReadStream = () => new MemoryStream(content) })).Status;

    private static TestCaseData Named(string name, string content, string? reason = null) => Named(name, Encoding.Latin1.GetBytes(content), reason);

    private static TestCaseData Named(string name, byte[] content, string? reason = null)
    {
        TestCaseData data = reason is null ? new(name, content) : new(name, content, reason);
        return data.SetArgDisplayNames(name, $"{content.Length} bytes {Convert.ToHexString(SHA256.HashData(content))[..6]}");
    }

    private static byte[] Zip(params string[] parts)
    {
        using MemoryStream file = new();
        using (ZipArchive archive = new(file, ZipArchiveMode.Create))
        {
            foreach (string part in parts)
            {
                using Stream entry = archive.CreateEntry(part).Open();
                entry.Write("content"u8);
            }
        }

        return file.ToArray();
    }

    /// <summary>A JPEG whose header says that it is 60,000 by 60,000.</summary>
    private static byte[] Bomb(Image image)
    {
        byte[] file = image.WriteToBuffer(".jpg");
        int frame = file.AsSpan().IndexOf(new byte[] { 0xFF, 0xC0 });
        new byte[] { 0xEA, 0x60, 0xEA, 0x60 }.CopyTo(file, frame + 5);
        return file;
    }
}
