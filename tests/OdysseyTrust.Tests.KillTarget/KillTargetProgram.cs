using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.KillTarget;

/// <summary>
/// The site as a process to be killed. It says which generated pages it holds, then publishes more until it is killed, and names each
/// one only when the publish was answered.
/// </summary>
internal static class KillTargetProgram
{
    private const string PageType = "standardPage";
    private const string NamePrefix = "Durable page ";

    /// <param name="args">The data folder, and how many pages to publish at most.</param>
    private static async Task<int> Main(string[] args)
    {
        if (args is not [string dataPath, string most] || !int.TryParse(most, out int limit))
        {
            await Console.Error.WriteLineAsync("Usage: OdysseyTrust.Tests.KillTarget DATA-FOLDER PAGES");
            return 2;
        }

        Say("booting");
        await using SiteApplication site = await new SiteApplication(dataPath: dataPath).StartAsync();
        IContentService content = site.Services.GetRequiredService<IContentService>();
        IContent home = content.GetRootContent().Single(root => root.ContentType.Alias == "home");
        foreach (IContent page in content.GetPagedChildren(home.Id, 0, int.MaxValue, out _, propertyAliases: null, filter: null, ordering: null).Where(IsOurs))
        {
            Say($"holds {page.Key}");
        }

        Say("ready");
        for (int number = 0; number < limit; number++)
        {
            IContent page = content.Create($"{NamePrefix}{Guid.NewGuid():N}", home.Id, PageType);
            content.Save(page);
            PublishResult result = content.Publish(page, ["*"]);
            if (!result.Success)
            {
                await Console.Error.WriteLineAsync($"A page was not published: {result.Result}.");
                return 1;
            }

            Say($"published {page.Key}");
        }

        return 0;
    }

    private static bool IsOurs(IContent page) => page.Published && page.Name!.StartsWith(NamePrefix, StringComparison.Ordinal);

    private static void Say(string word)
    {
        Console.Out.WriteLine(word);
        Console.Out.Flush();
    }
}
