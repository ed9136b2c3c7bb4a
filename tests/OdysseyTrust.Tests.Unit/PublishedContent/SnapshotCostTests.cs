using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

/// <summary>Counts allocated bytes, which unlike time are the same on every machine.</summary>
[TestFixture]
public class SnapshotCostTests
{
    [Test]
    public async Task Publishing_one_page_should_cost_about_the_same_on_a_large_site_as_on_a_small_one()
    {
        long small = await BytesPerPublishAsync(100);
        long large = await BytesPerPublishAsync(10_000);

        Assert.That(large, Is.LessThan(small * 1.5));
    }

    private static async Task<long> BytesPerPublishAsync(int pageCount)
    {
        TestSite site = new();
        ContentType type = site.AddType("page", properties: [.. Enumerable.Range(0, 15).Select(number => $"property{number}")]);
        Content[] pages = [.. Enumerable.Range(0, pageCount).Select(_ => site.AddPage(type))];
        foreach (Content page in pages)
        {
            Publishing.Publish(page);
        }

        await site.SeedAsync();
        await site.Documents.RefreshMemoryCacheAsync(pages[0].Key);

        long before = GC.GetAllocatedBytesForCurrentThread();
        foreach (Content page in pages.Take(100))
        {
            await site.Documents.RefreshMemoryCacheAsync(page.Key);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / 100;
    }
}
