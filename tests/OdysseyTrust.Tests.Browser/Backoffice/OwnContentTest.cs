using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>A test that adds pages and media to the site, which others share: whatever it has added is taken away at its end.</summary>
public abstract class OwnContentTest : EditorTest
{
    private HashSet<Guid> _before = [];

    protected static IContentService Documents => SiteSetUp.Site.Services.GetRequiredService<IContentService>();

    private static IMediaService Media => SiteSetUp.Site.Services.GetRequiredService<IMediaService>();

    private static IEnumerable<IContent> AllDocuments => Documents.GetPagedDescendants(Constants.System.Root, 0, int.MaxValue, out _);

    private static IEnumerable<IMedia> AllMedia => Media.GetPagedDescendants(Constants.System.Root, 0, int.MaxValue, out _);

    [SetUp]
    public void Remember() => _before = [.. AllDocuments.Concat<IEntity>(AllMedia).Select(item => item.Key)];

    [TearDown]
    public async Task TakeAwayAsync()
    {
        // A page or a preview that is open might ask for what is gone.
        IPage[] windows = [.. Page.Context.Pages];
        foreach (IPage window in windows)
        {
            await window.CloseAsync();
        }

        foreach (IContent document in AllDocuments.Where(IsNew).OrderByDescending(document => document.Level).ToList())
        {
            Documents.Delete(document);
        }

        foreach (IMedia item in AllMedia.Where(IsNew).OrderByDescending(item => item.Level).ToList())
        {
            Media.Delete(item);
        }
    }

    /// <summary>Saves an empty text page below the home page.</summary>
    /// <returns>Where the back office edits it.</returns>
    protected static string Draft(string name) => EditorOf(Create(name));

    /// <summary>Publishes an empty text page below the home page.</summary>
    /// <returns>Where the back office edits it.</returns>
    protected static string Publish(string name)
    {
        IContent page = Create(name);
        PublishResult result = Documents.Publish(page, ["*"]);
        Assert.That(result.Success, Is.True, $"{name}: {result.Result}");
        return EditorOf(page);
    }

    private static string EditorOf(IContent page) => $"/umbraco/section/content/workspace/document/edit/{page.Key}";

    private static IContent Create(string name)
    {
        IContent home = Documents.GetRootContent().Single(root => root.ContentType.Alias == "home");
        IContent page = Documents.Create(name, home.Id, ContentGenerator.PageType);
        Documents.Save(page);
        return page;
    }

    private bool IsNew(IEntity item) => !_before.Contains(item.Key);
}
