using System.Net;
using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>What lies below a document, as a list view.</summary>
public class DocumentCollectionTests
{
    private DocumentSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task Each_document_should_have_its_own_state_and_schedule()
    {
        DateTimeOffset later = new(2100, 1, 2, 3, 4, 0, TimeSpan.Zero);
        IContent scheduled = _site.CreatePage("Listed and scheduled");
        IContent published = _site.CreatePublishedPage("Listed and published");
        await _site.Administrator.SendAsync(
            HttpMethod.Put,
            $"document/{scheduled.Key}/publish",
            new { publishSchedules = (object[])[new { culture = (string?)null, schedule = new { publishTime = later } }] }).ShouldBeAsync(HttpStatusCode.OK);

        JsonElement list = await _site.Administrator.GetJsonAsync(
            $"collection/document/{_site.Home.Key}?dataTypeId={Constants.DataTypes.Guids.ListViewContentGuid}&orderBy=name&filter=Listed&skip=0&take=10");

        JsonElement[] items = [.. list.GetProperty("items").EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(list.GetProperty("total").GetInt64(), Is.EqualTo(2));
            Assert.That(items.Select(item => item.GetProperty("id").GetGuid()), Is.EqualTo([published.Key, scheduled.Key]));
            Assert.That(items.Select(item => Variant(item).GetProperty("state").GetString()), Is.EqualTo(["Published", "Draft"]));
            Assert.That(Variant(items[0]).GetProperty("scheduledPublishDate").ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(Variant(items[1]).GetProperty("scheduledPublishDate").GetDateTimeOffset(), Is.EqualTo(later));
            Assert.That(items[0].GetProperty("creator").GetString(), Is.Not.Empty);
        });
    }

    private static JsonElement Variant(JsonElement item) => item.GetProperty("variants")[0];
}
