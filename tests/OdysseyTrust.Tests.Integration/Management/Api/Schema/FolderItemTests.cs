using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

/// <summary>Where things lie, and how they are found by name.</summary>
public class FolderItemTests : SchemaTests
{
    [TestCase("data-type")]
    [TestCase("document-type")]
    [TestCase("media-type")]
    public async Task The_folders_above_an_item_should_be_told_from_the_root_down(string kind)
    {
        (Guid outer, Guid inner) = await MakeFoldersAsync(kind, "Above");
        Guid item = await MakeItemAsync(kind, $"Deep down {kind}", inner);

        JsonElement told = await Editor.GetJsonAsync($"item/{kind}/ancestors?id={item}&id={outer}");

        JsonElement[] answers = [.. told.EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(answers.Select(Id), Is.EqualTo(new[] { item, outer }));
            Assert.That(answers[0].GetProperty("ancestors").EnumerateArray().Select(Id), Is.EqualTo(new[] { outer, inner }));
            Assert.That(answers[0].GetProperty("ancestors")[0].GetProperty("name").GetString(), Is.EqualTo("Above"));
            Assert.That(answers[1].GetProperty("ancestors").GetArrayLength(), Is.Zero);
        });
    }

    [Test]
    public async Task The_layouts_around_a_template_should_be_told()
    {
        Template outer = Save("outerLayout", layout: null);
        Template inner = Save("innerLayout", outer);
        Template within = Save("within", inner);

        JsonElement told = (await Administrator.GetJsonAsync($"item/template/ancestors?id={within.Key}"))[0];

        Assert.That(
            told.GetProperty("ancestors").EnumerateArray().Select(item => (Id(item), item.GetProperty("alias").GetString())),
            Is.EqualTo(new[] { (outer.Key, outer.Alias), (inner.Key, inner.Alias) }));
    }

    [TestCase("data-type")]
    [TestCase("document-type")]
    public async Task Items_and_folders_should_be_found_by_a_part_of_their_name_wherever_they_lie(string kind)
    {
        (Guid outer, Guid inner) = await MakeFoldersAsync(kind, "Searchable");
        Guid item = await MakeItemAsync(kind, "Searchable too", inner);

        Guid[] all = await SearchAsync(kind, "query=archab");
        Guid[] items = await SearchAsync(kind, "query=archab&itemKind=Item");
        Guid[] folders = await SearchAsync(kind, "query=archab&itemKind=Folder");
        Guid[] everything = await SearchAsync(kind, "take=1000");

        Assert.Multiple(() =>
        {
            Assert.That(all, Is.EquivalentTo(new[] { outer, item }));
            Assert.That(items, Is.EqualTo(new[] { item }));
            Assert.That(folders, Is.EqualTo(new[] { outer }));
            Assert.That(everything, Is.SupersetOf(new[] { outer, inner, item }));
        });
    }

    [Test]
    public async Task A_tree_of_types_should_be_searched_only_by_those_who_have_it()
    {
        await Editor.GetAsync("tree/data-type/search?query=a").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Translator.GetAsync("tree/document-type/search?query=a").ShouldBeAsync(HttpStatusCode.Forbidden);
        await Editor.GetAsync("tree/document-type/search?query=a").ShouldBeAsync(HttpStatusCode.OK);
    }

    [Test]
    public async Task Nobody_should_be_found_among_members_when_the_site_keeps_none()
    {
        JsonElement groups = await Editor.GetJsonAsync("member-group");
        JsonElement members = await Editor.GetJsonAsync($"item/member?id={Guid.NewGuid()}");
        JsonElement groupItems = await Editor.GetJsonAsync($"item/member-group?id={Guid.NewGuid()}");

        Assert.Multiple(() =>
        {
            Assert.That(groups.GetProperty("total").GetInt32(), Is.Zero);
            Assert.That(members.GetArrayLength(), Is.Zero);
            Assert.That(groupItems.GetArrayLength(), Is.Zero);
        });
    }

    /// <summary>Keeps a template without a view: that would be written among the site's own.</summary>
    private Template Save(string alias, Template? layout)
    {
        Template template = new(Site.Services.GetRequiredService<IShortStringHelper>(), alias, alias);
        if (layout is not null)
        {
            template.LayoutTemplateId = new Lazy<int>(() => layout.Id);
        }

        using ICoreScope scope = Site.Services.GetRequiredService<ICoreScopeProvider>().CreateCoreScope(autoComplete: true);
        Site.Services.GetRequiredService<ITemplateRepository>().Save(template);
        return template;
    }

    private static Guid Id(JsonElement item) => item.GetProperty("id").GetGuid();

    private async Task<Guid[]> SearchAsync(string kind, string query) =>
        [.. (await Administrator.GetJsonAsync($"tree/{kind}/search?{query}")).GetProperty("items").EnumerateArray().Select(Id)];

    private async Task<(Guid Outer, Guid Inner)> MakeFoldersAsync(string kind, string name)
    {
        Guid outer = await Administrator.CreateAsync($"{kind}/folder", new { name });
        return (outer, await Administrator.CreateAsync($"{kind}/folder", new { name = "Between", parent = new { id = outer } }));
    }

    /// <summary>Makes the item at the root and moves it, since each kind is made in its own way.</summary>
    private async Task<Guid> MakeItemAsync(string kind, string name, Guid folder)
    {
        Guid id = await Administrator.CreateAsync(kind, ItemOf(kind, name));
        await Administrator.SendAsync(HttpMethod.Put, $"{kind}/{id}/move", new { target = new { id = folder } }).ShouldBeAsync(HttpStatusCode.OK);
        return id;
    }

    private static object ItemOf(string kind, string name) => kind == "data-type"
        ? new { name, editorAlias = Constants.PropertyEditors.Aliases.TextBox, editorUiAlias = "Umb.PropertyEditorUi.TextBox", values = Array.Empty<object>() }
        : new
        {
            name,
            alias = name.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal),
            icon = "icon-document",
            containers = Array.Empty<object>(),
            properties = Array.Empty<object>(),
            compositions = Array.Empty<object>(),
            allowedTemplates = Array.Empty<object>(),
            allowedDocumentTypes = Array.Empty<object>(),
            allowedMediaTypes = Array.Empty<object>(),
            cleanup = new { preventCleanup = false },
        };
}
