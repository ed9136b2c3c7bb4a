using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>Makes of the name that a file had on somebody's machine one that is what it looks like, on every system.</summary>
internal static partial class UploadName
{
    private const int LongestBase = 95;
    private const int LongestExtension = 20;
    private const string Nameless = "file";

    /// <summary>
    /// The last part of the path, with look-alikes replaced by what they look like (<c>．</c> by a dot, <c>／</c> by a slash), without characters that are
    /// not seen or that turn the writing round, and no longer than a file system takes.
    /// </summary>
    public static string Clean(string name)
    {
        string visible = Visible(name);
        string last = visible[(visible.LastIndexOfAny(['/', '\\']) + 1)..];
        string safe = Spaces().Replace(Unsafe().Replace(last, "-"), " ").Trim(' ', '.');
        string extension = Path.GetExtension(safe);
        string start = safe[..^extension.Length].TrimEnd(' ', '.');

        return Base(Shorten(start, LongestBase)) + Shorten(extension, LongestExtension);
    }

    private static string Visible(string name)
    {
        // A half of a surrogate pair is no character, and can't be normalized.
        string characters = string.Concat(name.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar)).Normalize(NormalizationForm.FormKC);
        return string.Concat(characters.EnumerateRunes().Where(IsVisible)).Normalize(NormalizationForm.FormC);
    }

    private static bool IsVisible(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);

    private static string Base(string start)
    {
        // Such a file would be taken for one in the recycle bin.
        string name = start;
        while (name.EndsWith(Constants.Conventions.Media.TrashedMediaSuffix, StringComparison.OrdinalIgnoreCase))
        {
            name = name[..^Constants.Conventions.Media.TrashedMediaSuffix.Length].TrimEnd(' ', '.');
        }

        return name.Length == 0 ? Nameless : Reserved().IsMatch(name) ? $"{Nameless}-{name}" : name;
    }

    /// <summary>Not in the middle of what readers see as one character.</summary>
    private static string Shorten(string text, int length)
    {
        while (text.Length > length)
        {
            int[] starts = StringInfo.ParseCombiningCharacters(text);
            text = text[..starts.LastOrDefault(start => start <= length)].TrimEnd(' ', '.');
        }

        return text;
    }

    [GeneratedRegex("""[<>:"|?*%]""")]
    private static partial Regex Unsafe();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    /// <summary>Names of devices on Windows, whatever follows the first dot.</summary>
    [GeneratedRegex(@"^(con|prn|aux|nul|com\d|lpt\d)(\.|$)", RegexOptions.IgnoreCase)]
    private static partial Regex Reserved();
}
