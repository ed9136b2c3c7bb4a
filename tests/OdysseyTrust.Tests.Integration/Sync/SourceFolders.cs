namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>uSync folders in the source tree.</summary>
internal static class SourceFolders
{
    /// <summary>A folder of a public site in two languages.</summary>
    public static string Sample { get; } = Path.Combine(Root(), "tests", "Data", "usync-books");

    /// <summary>The site's own schema and first content.</summary>
    public static string Own { get; } = Path.Combine(Root(), "uSync", "v18");

    /// <summary>A new site begins with the language that a folder takes for granted: the sample's with Umbraco's own default.</summary>
    public static KeyValuePair<string, string?>[] SettingsOf(string folder) =>
        folder == Sample ? [new("Umbraco:CMS:InstallDefaultData:Languages:Values:0", "en-US")] : [];

    private static string Root()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "OdysseyTrust.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the source tree.");
    }
}
