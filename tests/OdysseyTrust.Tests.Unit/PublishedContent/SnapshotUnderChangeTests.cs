using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

/// <summary>Compares a snapshot that followed changes one by one with one that was loaded after them.</summary>
[TestFixture]
public class SnapshotUnderChangeTests
{
    private const int PageCount = 8;

    private TestSite _site = null!;
    private ContentType _type = null!;
    private Content[] _pages = null!;
    private int _changes;

    /// <summary>Each number is a change: what it does and to which pages are read off it.</summary>
    [FsCheck.NUnit.Property]
    public void A_snapshot_that_followed_any_changes_should_be_the_one_that_is_loaded_after_them(uint[] changes)
    {
        StartAsync().GetAwaiter().GetResult();

        foreach (uint change in changes)
        {
            ApplyAsync(change).GetAwaiter().GetResult();
        }

        DocumentCacheService loaded = _site.LoadAfresh();
        foreach (Content page in _pages)
        {
            Assert.That(Describe(_site.Documents.GetByKey(page.Key)), Is.EqualTo(Describe(loaded.GetByKey(page.Key))));
            Assert.That(Describe(_site.Documents.GetById(page.Id)), Is.EqualTo(Describe(loaded.GetById(page.Id))));
        }

        IPublishedContentType type = _site.ContentTypes.Get(PublishedItemType.Content, _type.Id);
        Assert.That(
            _site.Documents.GetByContentType(type).Select(page => page.Key),
            Is.EquivalentTo(loaded.GetByContentType(type).Select(page => page.Key)));
    }

    [Test]
    public async Task Readers_should_never_see_half_a_version_while_pages_are_published()
    {
        await StartAsync();
        Content page = _pages[0];
        bool done = false;
        Task<int>[] readers = [.. Enumerable.Range(0, 4).Select(_ => Task.Run(() => CountTornReads(page.Key, () => Volatile.Read(ref done))))];

        for (int version = 0; version < 2000; version++)
        {
            page.SetValue("text", $"{version}");
            page.SetValue("again", $"{version}");
            await _site.PublishAsync(page);
        }

        Volatile.Write(ref done, true);
        int[] torn = await Task.WhenAll(readers);
        Assert.That(torn, Has.All.Zero);
    }

    [Test]
    public async Task No_publish_should_be_lost_when_many_are_made_at_once()
    {
        await StartAsync();

        await Parallel.ForEachAsync(_pages, async (page, _) =>
        {
            for (int version = 0; version <= 200; version++)
            {
                page.SetValue("text", $"{version}");
                await _site.PublishAsync(page);
            }
        });

        Assert.That(_pages.Select(page => Text(_site.Documents.GetByKey(page.Key))), Has.All.EqualTo("200"));
    }

    private static string? Text(IPublishedContent? page) => page?.GetProperty("text")?.GetValue() as string;

    private static string? Describe(IPublishedContent? page)
        => page is null ? null : $"{page.Id} {page.Key} {page.Name} {page.Path} {Text(page)} {page.Properties.Count()}";

    private int CountTornReads(Guid key, Func<bool> done)
    {
        int torn = 0;
        while (!done())
        {
            IPublishedContent page = _site.Documents.GetByKey(key)!;
            torn += Equals(page.GetProperty("text")!.GetValue(), page.GetProperty("again")!.GetValue()) ? 0 : 1;
        }

        return torn;
    }

    private async Task StartAsync()
    {
        _site = new TestSite();
        _type = _site.AddType("page", properties: ["text", "again"]);
        _pages = [.. Enumerable.Range(0, PageCount).Select(_ => _site.AddPage(_type))];
        foreach (Content page in _pages)
        {
            Publishing.Publish(page);
        }

        await _site.SeedAsync();
    }

    private async Task ApplyAsync(uint change)
    {
        Content page = _pages[change / 6 % PageCount];
        Content other = _pages[change / 48 % PageCount];
        switch (change % 6)
        {
            case 0:
                await PublishAsync(page);
                break;
            case 1:
                await UnpublishAsync(page);
                break;
            case 2:
                await TrashAsync(page);
                break;
            case 3:
                await RestoreAsync(page);
                break;
            case 4:
                await MoveAsync(page, other);
                break;
            default:
                await ChangeTypeAsync();
                break;
        }
    }

    private async Task PublishAsync(Content page)
    {
        if (page.Trashed)
        {
            return;
        }

        bool wasPublished = page.Published;
        page.Name = $"Name {++_changes}";
        page.SetValue("text", $"Text {_changes}");
        Publishing.Publish(page);
        await RefreshAsync(wasPublished ? [page] : Branch(page));
    }

    private async Task UnpublishAsync(Content page)
    {
        Publishing.Unpublish(page);
        await RemoveAsync(Branch(page));
    }

    // Descendants keep their published versions in the recycle bin.
    private async Task TrashAsync(Content page)
    {
        foreach (Content trashed in Branch(page))
        {
            trashed.Trashed = true;
        }

        page.ParentId = Constants.System.RecycleBinContent;
        await RemoveAsync(Branch(page));
    }

    private async Task RestoreAsync(Content page)
    {
        if (page.ParentId != Constants.System.RecycleBinContent)
        {
            return;
        }

        page.ParentId = Constants.System.Root;
        foreach (Content restored in Branch(page))
        {
            restored.Trashed = false;
        }

        await RefreshAsync(Branch(page));
    }

    private async Task MoveAsync(Content page, Content parent)
    {
        if (page.Trashed || parent.Trashed || Branch(page).Contains(parent))
        {
            return;
        }

        page.ParentId = parent.Id;
        page.Path = $"{parent.Path},{page.Id}";
        await RefreshAsync(Branch(page));
    }

    private async Task ChangeTypeAsync()
    {
        TestContentTypes.AddProperty(_type, $"added{++_changes}", ContentVariation.Nothing);
        _site.ContentTypes.ClearContentType(_type.Id);
        await _site.Documents.RebuildMemoryCacheByContentTypeAsync([_type.Id]);
    }

    private Content[] Branch(Content root)
        => [root, .. _pages.Where(page => page.ParentId == root.Id).SelectMany(Branch)];

    private async Task RefreshAsync(Content[] branch)
    {
        foreach (Content page in branch)
        {
            await _site.Documents.RefreshMemoryCacheAsync(page.Key);
        }
    }

    private async Task RemoveAsync(Content[] branch)
    {
        foreach (Content page in branch)
        {
            await _site.Documents.RemoveFromMemoryCacheAsync(page.Key);
        }
    }
}
