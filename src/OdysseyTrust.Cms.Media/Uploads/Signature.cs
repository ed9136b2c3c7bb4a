using System.Text;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>Tells a file by bytes that all files of its kind have at the same place.</summary>
internal static class Signature
{
    public static Func<Stream, bool> At(int offset, params byte[] bytes) =>
        content => content.ReadStart(offset + bytes.Length) is { } start && start.Length >= offset && start.AsSpan(offset).SequenceEqual(bytes);

    public static Func<Stream, bool> At(int offset, string ascii) => At(offset, Encoding.ASCII.GetBytes(ascii));

    /// <summary>Anywhere in so many first bytes, as PDF readers accept it.</summary>
    public static Func<Stream, bool> Within(int length, string ascii)
    {
        byte[] bytes = Encoding.ASCII.GetBytes(ascii);
        return content => content.ReadStart(length).AsSpan().IndexOf(bytes) >= 0;
    }

    public static Func<Stream, bool> Any(params Func<Stream, bool>[] signatures) => content => signatures.Any(signature => signature(content));

    public static Func<Stream, bool> Both(Func<Stream, bool> first, Func<Stream, bool> second) => content => first(content) && second(content);
}
