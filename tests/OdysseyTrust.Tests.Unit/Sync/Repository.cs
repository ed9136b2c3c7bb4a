namespace OdysseyTrust.Tests.Unit.Sync;

/// <summary>Folders of the source tree that tests read.</summary>
internal static class Repository
{
    public static string SampleFolder { get; } = Path.Combine(Root(), "tests", "Data", "usync-books");

    public static string OwnFolder { get; } = Path.Combine(Root(), "uSync", "v18");

    public static string Program { get; } = Path.Combine(Root(), "src", "OdysseyTrust.Web", "Program.cs");

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
