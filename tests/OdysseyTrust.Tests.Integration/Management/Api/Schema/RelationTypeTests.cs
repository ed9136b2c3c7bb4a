using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

public class RelationTypeTests : SchemaTests
{
    [Test]
    public async Task Relation_types_should_be_listed_and_read()
    {
        JsonElement types = await Administrator.GetJsonAsync("relation-type?skip=0&take=100");
        JsonElement first = types.GetProperty("items")[0];

        JsonElement read = await Administrator.GetJsonAsync($"relation-type/{first.GetProperty("id").GetGuid()}");

        Assert.That(read.GetProperty("alias").GetString(), Is.EqualTo(first.GetProperty("alias").GetString()));
        await Administrator.GetAsync($"relation-type/{Guid.NewGuid()}").ShouldBeAsync(HttpStatusCode.NotFound);
        await Editor.GetAsync("relation-type").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    [Test]
    public async Task Relations_should_be_listed_with_the_items_that_they_relate()
    {
        IRelationService relations = Site.Services.GetRequiredService<IRelationService>();
        IContentService documents = Site.Services.GetRequiredService<IContentService>();
        IContent[] roots = [.. documents.GetRootContent()];
        IRelationType type = relations.GetRelationTypeByAlias(Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias)!;
        relations.Relate(roots[0].Id, roots[1].Id, type);

        JsonElement listed = await Administrator.GetJsonAsync($"relation/type/{type.Key}?skip=0&take=10");

        JsonElement relation = listed.GetProperty("items").EnumerateArray().Single();
        Assert.Multiple(() =>
        {
            Assert.That(listed.GetProperty("total").GetInt64(), Is.EqualTo(1));
            Assert.That(relation.GetProperty("parent").GetProperty("id").GetGuid(), Is.EqualTo(roots[0].Key));
            Assert.That(relation.GetProperty("child").GetProperty("name").GetString(), Is.EqualTo(roots[1].Name));
        });
        await Administrator.GetAsync($"relation/type/{Guid.NewGuid()}").ShouldBeAsync(HttpStatusCode.NotFound);
    }
}
