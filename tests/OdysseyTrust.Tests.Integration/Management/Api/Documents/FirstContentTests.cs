using System.Net;
using System.Text.Json;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>The content that a new site begins with, as it looks to its editors.</summary>
public class FirstContentTests
{
    private DocumentSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await DocumentSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task A_document_should_have_no_pending_changes_when_it_is_saved_as_it_is()
    {
        IContent[] documents = [.. _site.Documents.GetPagedDescendants(Constants.System.Root, 0, 100, out _)];

        List<string> changed = [];
        foreach (IContent document in documents)
        {
            await _site.Administrator.SendAsync(HttpMethod.Put, $"document/{document.Key}", await _site.ReadForUpdateAsync(document.Key)).ShouldBeAsync(HttpStatusCode.OK);
            JsonElement saved = await _site.Administrator.GetJsonAsync($"document/{document.Key}");
            if (saved.GetProperty("variants")[0].GetProperty("state").GetString() != "Published")
            {
                changed.Add(document.Name!);
            }
        }

        Assert.That(documents, Is.Not.Empty);
        Assert.That(changed, Is.Empty);
    }

    [Test]
    public async Task A_document_should_know_what_refers_to_it_when_that_was_imported_before_it()
    {
        IContent privacy = _site.ChildOf(_site.Home, "Privacy");

        JsonElement references = await _site.Administrator.GetJsonAsync($"document/{privacy.Key}/referenced-by?skip=0&take=10");

        Assert.That(
            references.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("name").GetString()),
            Does.Contain("Site settings"));
    }
}
