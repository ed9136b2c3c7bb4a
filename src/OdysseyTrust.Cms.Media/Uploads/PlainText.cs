namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>Tells text from other files, which have bytes that no text has.</summary>
internal static class PlainText
{
    private const int Enough = 4096;

    /// <summary>UTF-16 has a zero in every second byte; it says by its first two bytes that it is UTF-16.</summary>
    private static readonly byte[][] Utf16Marks = [[0xFF, 0xFE], [0xFE, 0xFF]];

    public static bool IsText(Stream content)
    {
        byte[] start = content.ReadStart(Enough);
        return Utf16Marks.Any(mark => start.AsSpan().StartsWith(mark)) || !start.Any(IsNoText);
    }

    private static bool IsNoText(byte value) => value < 0x20 && value is not ((byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f' or 0x1A);
}
