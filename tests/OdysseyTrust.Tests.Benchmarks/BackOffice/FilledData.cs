using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Benchmarks.BackOffice;

/// <summary>The data folders of sites of a size. Filling one takes minutes, so that the benchmarks of a run take turns at it.</summary>
internal static class FilledData
{
    private static string Root => Path.Combine(Path.GetTempPath(), $"odyssey-trust-benchmarks-{Environment.ProcessId}");

    /// <summary>Starts a site with a number of pages.</summary>
    public static async Task<SiteApplication> StartSiteAsync(int pages)
    {
        string folder = Path.Combine(Root, $"{pages}");
        bool isFilled = Directory.Exists(folder);
        SiteApplication site = await new SiteApplication(dataPath: Directory.CreateDirectory(folder).FullName).StartAsync();
        if (!isFilled)
        {
            ActivatorUtilities.CreateInstance<ContentGenerator>(site.Services).Fill(pages);
        }

        return site;
    }

    /// <summary>Removes the folders of this run.</summary>
    public static void Remove()
    {
        if (Directory.Exists(Root))
        {
            Directory.Delete(Root, recursive: true);
        }
    }
}
