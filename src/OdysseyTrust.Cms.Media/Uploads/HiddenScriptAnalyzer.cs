using System.Text;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>
/// Refuses pictures that are a script or a web page as well. A picture needs no words such as <c>&lt;script</c>, and no size that reads as the start of a
/// comment: with that, <c>GIF89a</c> and a JPEG's first bytes are JavaScript.
/// </summary>
internal sealed class HiddenScriptAnalyzer(UploadMessages messages) : IFileStreamSecurityAnalyzer
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Where a GIF says its size, and a JPEG how long its first part is.</summary>
    private static readonly Range GifSize = 6..13;
    private static readonly Range JpegFirstLength = 4..6;

    private static readonly string[] Scripts = ["<script", "<iframe", "<!doctype html", "javascript:"];
    private static readonly int Longest = Scripts.Max(script => script.Length);

    public bool ShouldHandle(Stream fileStream) => Pictures.IsPicture(fileStream);

    public bool IsConsideredSafe(Stream fileStream) => !(IsScript(fileStream.ReadStart(GifSize.End.Value)) || HoldsScript(fileStream))
        || messages.Refuse("holds a script inside the picture. Open it in a picture program, save it as a new file, and upload that.");

    private static bool IsScript(ReadOnlySpan<byte> start) => start switch
    {
        [(byte)'G', (byte)'I', (byte)'F', _, _, _, _, _, _, _, _, _, _, ..] => BeginsComment(start[GifSize]),
        [0xFF, 0xD8, 0xFF, 0xE0, _, _, ..] => BeginsComment(start[JpegFirstLength]),
        _ => false,
    };

    private static bool BeginsComment(ReadOnlySpan<byte> bytes) => bytes.IndexOf("/*"u8) >= 0 || bytes.IndexOf("//"u8) >= 0;

    private static bool HoldsScript(Stream content)
    {
        content.Position = 0;
        char[] window = new char[BufferSize + Longest];
        byte[] buffer = new byte[BufferSize];
        int kept = 0;
        for (int read = content.Read(buffer); read > 0; read = content.Read(buffer))
        {
            int length = kept + Encoding.Latin1.GetChars(buffer.AsSpan(0, read), window.AsSpan(kept));
            ReadOnlySpan<char> text = window.AsSpan(0, length);
            foreach (string script in Scripts)
            {
                if (text.Contains(script, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }

            // The next part may complete what this one ends with.
            kept = Math.Min(Longest - 1, length);
            text[^kept..].CopyTo(window);
        }

        return false;
    }
}
