using System.Diagnostics.CodeAnalysis;

namespace OdysseyTrust.Cms.Sync.Commands;

/// <summary>A command line that was understood.</summary>
/// <param name="Folder">Null for the site's own folder.</param>
internal sealed record SyncArguments(SyncVerb Verb, string? Folder)
{
    public const string Usage =
        """
        Usage: usync <verb> [--folder <path>]

        Verbs:
          import    Bring the database to what the files say, documents and media as well. All or nothing.
          export    Write every item of the database to its file.
          report    List what an import would change, and write nothing.

        Options:
          --folder <path>    Another folder than the site's own (OdysseyTrust:SyncPath).
        """;

    private const string FolderOption = "--folder";

    /// <param name="problem">What is wrong when the result is false.</param>
    public static bool TryParse(
        IReadOnlyList<string> arguments, [NotNullWhen(true)] out SyncArguments? parsed, [NotNullWhen(false)] out string? problem)
    {
        parsed = null;
        problem = null;
        if (arguments.Count == 0)
        {
            problem = "A verb is missing.";
        }
        else if (!Enum.TryParse(arguments[0], ignoreCase: true, out SyncVerb verb) || char.IsAsciiDigit(arguments[0][0]))
        {
            problem = $"There is no verb \"{arguments[0]}\".";
        }
        else if (arguments.Count == 1)
        {
            parsed = new SyncArguments(verb, null);
        }
        else if (arguments[1] != FolderOption || arguments.Count > 3)
        {
            problem = $"There is no option \"{(arguments[1] == FolderOption ? arguments[3] : arguments[1])}\".";
        }
        else if (arguments.Count == 2)
        {
            problem = $"{FolderOption} needs a path.";
        }
        else
        {
            parsed = new SyncArguments(verb, arguments[2]);
        }

        return parsed is not null;
    }
}
