using OdysseyTrust.Cms.Hosting.AspNetCore;
using Umbraco.Cms.Core.Install;

namespace OdysseyTrust.Cms.Hosting.Diagnostics;

/// <summary>Tries the folders that the site writes to: all of them lie in the data folder.</summary>
internal sealed class FilePermissionHelper(DataFolder data) : IFilePermissionHelper
{
    /// <inheritdoc />
    public bool RunFilePermissionTestSuite(out Dictionary<FilePermissionTest, IEnumerable<string>> report)
    {
        report = new Dictionary<FilePermissionTest, IEnumerable<string>>
        {
            [FilePermissionTest.FolderCreation] = Unwritable(data.Path),
            [FilePermissionTest.FileWriting] = Unwritable(data.Database, data.Logs, data.Keys, data.Temp),
            [FilePermissionTest.MediaFolderCreation] = Unwritable(data.Media),
        };
        return report.Values.All(failed => !failed.Any());
    }

    private static string[] Unwritable(params string[] folders) => [.. folders.Where(folder => !CanWrite(folder))];

    private static bool CanWrite(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            string probe = Path.Combine(folder, $".probe-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // That is the answer to the question.
            return false;
        }
    }
}
