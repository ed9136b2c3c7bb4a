using System.Net;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.PublishedContent.Caches;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class PublishedCacheTests : SchemaTests
{
    [Test]
    public async Task The_cache_should_be_loaded_again_when_asked()
    {
        long before = await LoadedAsync();

        await Administrator.SendAsync(HttpMethod.Post, "published-cache/reload").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That((await Administrator.GetJsonAsync("published-cache/rebuild/status")).GetProperty("isRebuilding").GetBoolean(), Is.False);
        Assert.That(await LoadedAsync(), Is.EqualTo(before + 1));
    }

    private async Task<long> LoadedAsync() =>
        (await Site.Services.GetRequiredService<ILongRunningOperationService>()
            .GetByTypeAsync(DatabaseCacheRebuilder.OperationName, skip: 0, take: 0, [LongRunningOperationStatus.Success])).Total;
}
