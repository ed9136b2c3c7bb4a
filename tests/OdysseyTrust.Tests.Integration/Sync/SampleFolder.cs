namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>The sample folder in the source tree.</summary>
internal static class SampleFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Root(), "tests", "Data", "usync-books");

    private static string Root()
    {
        DirectoryInfo? folder = new(TestContext.CurrentContext.TestDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "OdysseyTrust.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the source tree.");
    }
}
