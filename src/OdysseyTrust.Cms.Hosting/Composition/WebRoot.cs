using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;

namespace OdysseyTrust.Cms.Hosting.Composition;

/// <summary>Finds <c>wwwroot</c>: beside a published application, at the root of the repository in development.</summary>
internal static class WebRoot
{
    private const string FolderName = "wwwroot";

    /// <summary>Uses the first one at or above the content root, unless the host has one already.</summary>
    public static void Locate(IWebHostEnvironment environment)
    {
        if (Directory.Exists(environment.WebRootPath))
        {
            return;
        }

        for (DirectoryInfo? folder = new(environment.ContentRootPath); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, FolderName);
            if (Directory.Exists(candidate))
            {
                environment.WebRootPath = candidate;
                environment.WebRootFileProvider = new PhysicalFileProvider(candidate);
                return;
            }
        }
    }
}
