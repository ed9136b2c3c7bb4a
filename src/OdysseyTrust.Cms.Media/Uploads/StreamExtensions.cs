namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>Looks into an upload and leaves it where it was.</summary>
internal static class StreamExtensions
{
    /// <summary>The bytes that the file begins with, as many as there are.</summary>
    public static byte[] ReadStart(this Stream content, int length)
    {
        content.Position = 0;
        byte[] start = new byte[length];
        int read = content.ReadAtLeast(start, length, throwOnEndOfStream: false);
        content.Position = 0;
        return start[..read];
    }
}
