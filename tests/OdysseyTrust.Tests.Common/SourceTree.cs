namespace OdysseyTrust.Tests.Common;

/// <summary>Files and folders of the source tree that tests read.</summary>
public static class SourceTree
{
    private const string Solution = "OdysseyTrust.sln";

    /// <summary>The site's own schema and first content.</summary>
    public static string OwnFolder { get; } = Path.Combine(Root(), "uSync", "v18");

    /// <summary>A uSync folder of a public site in two languages.</summary>
    public static string SampleFolder { get; } = Path.Combine(Root(), "tests", "Data", "usync-books");

    /// <summary>The operations that the official back office knows.</summary>
    public static string ManagementOperations { get; } = Path.Combine(Root(), "tests", "Data", "management-api.tsv");

    /// <summary>The folder of the site's own project.</summary>
    public static string Site { get; } = Path.Combine(Root(), "src", "OdysseyTrust.Web");

    /// <summary>The list of what the site is made of.</summary>
    public static string Program { get; } = Path.Combine(Site, "Program.cs");

    /// <summary>Copies a folder, for a site that writes to it.</summary>
    public static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, Solution)))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the source tree.");
    }
}
