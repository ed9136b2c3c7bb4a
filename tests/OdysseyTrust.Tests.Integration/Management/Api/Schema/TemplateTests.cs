using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

/// <summary>Templates of a site in production, where views are compiled in.</summary>
public class TemplateTests : SchemaTests
{
    private ITemplateService Templates => Site.Services.GetRequiredService<ITemplateService>();

    [Test]
    public async Task A_template_should_be_read_and_take_another_name()
    {
        ITemplate template = (await Templates.GetAllAsync()).First();
        JsonElement before = await Administrator.GetJsonAsync($"template/{template.Key}");

        await Administrator
            .SendAsync(HttpMethod.Put, $"template/{template.Key}", new { name = "Another name", alias = template.Alias, content = before.GetProperty("content").GetString() })
            .ShouldBeAsync(HttpStatusCode.OK);

        JsonElement after = await Administrator.GetJsonAsync($"template/{template.Key}");
        Assert.Multiple(() =>
        {
            Assert.That(before.GetProperty("alias").GetString(), Is.EqualTo(template.Alias));
            Assert.That(after.GetProperty("name").GetString(), Is.EqualTo("Another name"));
        });
    }

    [Test]
    public async Task A_template_should_not_be_made_changed_or_deleted_when_the_site_is_in_production()
    {
        ITemplate template = (await Templates.GetAllAsync()).First();

        string? made = await Administrator
            .SendAsync(HttpMethod.Post, "template", new { name = "New", alias = "new", content = "<p>New</p>" })
            .ShouldBeAsync(HttpStatusCode.BadRequest);
        string? changed = await Administrator
            .SendAsync(HttpMethod.Put, $"template/{template.Key}", new { name = template.Name, alias = template.Alias, content = "<p>Changed</p>" })
            .ShouldBeAsync(HttpStatusCode.BadRequest);
        string? deleted = await Administrator.SendAsync(HttpMethod.Delete, $"template/{template.Key}").ShouldBeAsync(HttpStatusCode.BadRequest);

        Assert.Multiple(() =>
        {
            Assert.That(made, Is.EqualTo("NotAllowedInProductionMode"));
            Assert.That(changed, Is.EqualTo("ContentChangeNotAllowedInProductionMode"));
            Assert.That(deleted, Is.EqualTo("NotAllowedInProductionMode"));
        });
        Assert.That((await Templates.GetAsync(template.Key))!.Content, Is.EqualTo(template.Content));
    }

    [Test]
    public async Task An_editor_should_be_refused_when_reading_a_template()
    {
        ITemplate template = (await Templates.GetAllAsync()).First();

        await Editor.GetAsync($"template/{template.Key}").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Administrator.GetAsync($"template/{Guid.NewGuid()}").ShouldBeAsync(HttpStatusCode.NotFound);
    }
}
