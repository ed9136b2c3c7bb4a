using System.Globalization;
using System.Text.RegularExpressions;

namespace OdysseyTrust.Cms.Persistence.Nodes;

/// <summary>Tells siblings of the same name apart as Umbraco does: "News", "News (1)", "News (2)".</summary>
internal static partial class UniqueNames
{
    /// <summary>What the names that <paramref name="name"/> could be told apart from by a number begin with.</summary>
    public static string Stem(string name) => Numbered.Match(name) is { Success: true } numbered ? numbered.Groups["stem"].Value : name;

    /// <summary><paramref name="name"/>, with the first free number when it is taken.</summary>
    /// <param name="name">The wished name; a number that it ends in counts as part of the numbering.</param>
    /// <param name="taken">The names that others have.</param>
    public static string For(string name, IEnumerable<string?> taken)
    {
        HashSet<string?> names = new(taken, StringComparer.InvariantCultureIgnoreCase);
        if (!names.Contains(name))
        {
            return name;
        }

        Match numbered = Numbered.Match(name);
        string stem = numbered.Success ? numbered.Groups["stem"].Value : name;
        int number = numbered.Success ? int.Parse(numbered.Groups["number"].ValueSpan, CultureInfo.InvariantCulture) : 0;
        string candidate;
        do
        {
            candidate = $"{stem} ({++number})";
        }
        while (names.Contains(candidate));

        return candidate;
    }

    [GeneratedRegex(@"^(?<stem>.*) \((?<number>\d{1,8})\)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Numbered { get; }
}
