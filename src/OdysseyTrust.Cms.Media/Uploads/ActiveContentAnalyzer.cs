using System.Text;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>Refuses what a browser or a machine would run, whatever it is called: web pages, programs and shell scripts.</summary>
internal sealed partial class ActiveContentAnalyzer(UploadMessages messages) : IFileStreamSecurityAnalyzer
{
    /// <summary>As far as browsers look when they guess.</summary>
    private const int Sniffed = 1024;

    private static readonly Func<Stream, bool> IsWindowsProgram = Signature.At(0, "MZ");

    private static readonly Func<Stream, bool> IsProgram = Signature.Any(
        content => IsWindowsProgram(content) && !PlainText.IsText(content),
        Signature.At(0, 0x7F, 0x45, 0x4C, 0x46),
        Signature.At(0, 0xCA, 0xFE, 0xBA, 0xBE),
        Signature.At(0, 0xCF, 0xFA, 0xED, 0xFE),
        Signature.At(0, "#!"));

    public bool ShouldHandle(Stream fileStream) => true;

    public bool IsConsideredSafe(Stream fileStream)
    {
        if (IsProgram(fileStream))
        {
            return messages.Refuse("is a program. Programs can't be uploaded.");
        }

        return !IsWebPage(fileStream.ReadStart(Sniffed))
            || messages.Refuse("is a web page inside. Put its words on a page of this site, or upload it as a PDF.");
    }

    // Zeros are taken out, so that a page in UTF-16 is read as well.
    private static bool IsWebPage(byte[] start) => WebPage().IsMatch(Encoding.Latin1.GetString([.. start.Where(value => value != 0)]));

    /// <summary>
    /// What makes a browser take a file for HTML, by https://mimesniff.spec.whatwg.org/#identifying-a-resource-with-an-unknown-mime-type,
    /// after a byte order mark, an XML declaration and comments.
    /// </summary>
    [GeneratedRegex(
        """^(?:ï»¿|ÿþ|þÿ)?(?:\s|<\?xml[^>]*>|<!--(?:(?!-->).)*-->)*<(?:!doctype\s+html|html|head|script|iframe|h1|div|font|table|a|style|title|b|body|br|p|form|object|embed|meta|link|base|\?php)(?=[\s>/]|$)""",
        RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex WebPage();
}
