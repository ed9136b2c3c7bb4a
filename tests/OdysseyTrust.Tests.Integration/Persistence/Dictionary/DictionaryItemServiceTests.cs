using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Persistence.Dictionary;

public sealed class DictionaryItemServiceTests
{
    private PersistenceSite _site = null!;

    private IDictionaryItemService Items => _site.Get<IDictionaryItemService>();

    [SetUp]
    public async Task StartSite()
    {
        _site = new PersistenceSite();
        await _site.Get<ILanguageService>().CreateAsync(new Language("cy-GB", "Welsh"), Constants.Security.SuperUserKey);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task An_item_should_come_back_with_its_texts()
    {
        IDictionaryItem created = await CreateAsync("Search.Label", null, ("en-US", "Search"), ("cy-GB", "Chwilio"));

        IDictionaryItem stored = (await Items.GetAsync("search.LABEL"))!;

        Assert.Multiple(() =>
        {
            Assert.That((stored.Id, stored.Key, stored.ItemKey, stored.ParentId), Is.EqualTo((created.Id, created.Key, "Search.Label", (Guid?)null)));
            Assert.That(Texts(stored), Is.EqualTo([("en-US", "Search"), ("cy-GB", "Chwilio")]));
            Assert.That(stored.IsDirty(), Is.False);
        });
    }

    [Test]
    public async Task A_changed_text_should_replace_the_one_before_and_an_empty_one_remove_it()
    {
        IDictionaryItem item = await CreateAsync("Search", null, ("en-US", "Search"), ("cy-GB", "Chwilio"));
        item.Translations.Single(text => text.LanguageIsoCode == "en-US").Value = "Find";
        item.Translations.Single(text => text.LanguageIsoCode == "cy-GB").Value = string.Empty;

        Attempt<IDictionaryItem, DictionaryItemOperationStatus> result = await Items.UpdateAsync(item, Constants.Security.SuperUserKey);

        Assert.That(result.Status, Is.EqualTo(DictionaryItemOperationStatus.Success));
        Assert.That(Texts((await Items.GetAsync(item.Key))!), Is.EqualTo([("en-US", "Find")]));
    }

    [Test]
    public async Task Items_should_be_found_as_children_and_descendants()
    {
        IDictionaryItem root = await CreateAsync("Navigation", null);
        IDictionaryItem menu = await CreateAsync("Navigation.Menu", root.Key);
        await CreateAsync("Navigation.Menu.Open", menu.Key, ("en-US", "Open the menu"));
        await CreateAsync("Other", null);

        string[] atRoot = [.. (await Items.GetAtRootAsync()).Select(item => item.ItemKey)];
        string[] children = [.. (await Items.GetChildrenAsync(root.Key)).Select(item => item.ItemKey)];
        string[] descendants = [.. (await Items.GetDescendantsAsync(root.Key)).Select(item => item.ItemKey)];
        string[] filtered = [.. (await Items.GetDescendantsAsync(null, "navigation.m")).Select(item => item.ItemKey)];

        Assert.Multiple(() =>
        {
            Assert.That(atRoot, Is.EqualTo(["Navigation", "Other"]));
            Assert.That(children, Is.EqualTo(["Navigation.Menu"]));
            Assert.That(descendants, Is.EqualTo(["Navigation.Menu", "Navigation.Menu.Open"]));
            Assert.That(filtered, Is.EqualTo(["Navigation.Menu", "Navigation.Menu.Open"]));
        });
    }

    [Test]
    public async Task Texts_should_be_searched_where_the_site_wants_it()
    {
        using PersistenceSite site = new([new("Umbraco:CMS:Dictionary:EnableValueSearch", "true"), new("Umbraco:CMS:Dictionary:KeySearchMode", "Contains")]);
        IDictionaryItemService items = site.Get<IDictionaryItemService>();
        ILanguage english = (await site.Get<ILanguageService>().GetDefaultLanguageAsync())!;
        await items.CreateAsync(
            new DictionaryItem("Greeting") { Translations = [new DictionaryTranslation(english, "Welcome home")] }, Constants.Security.SuperUserKey);
        await items.CreateAsync(new DictionaryItem("At.Home"), Constants.Security.SuperUserKey);
        await items.CreateAsync(new DictionaryItem("Other"), Constants.Security.SuperUserKey);

        string[] found = [.. (await items.GetDescendantsAsync(null, "home")).Select(item => item.ItemKey)];

        Assert.That(found, Is.EqualTo(["At.Home", "Greeting"]));
    }

    [Test]
    public async Task Deleting_an_item_should_delete_what_lies_under_it()
    {
        IDictionaryItem root = await CreateAsync("Navigation", null);
        IDictionaryItem child = await CreateAsync("Navigation.Menu", root.Key, ("en-US", "Menu"));

        await Items.DeleteAsync(root.Key, Constants.Security.SuperUserKey);

        Assert.That(await Items.GetAsync(child.Key), Is.Null);
    }

    [Test]
    public async Task Deleting_a_language_should_delete_its_texts_at_once()
    {
        IDictionaryItem item = await CreateAsync("Search", null, ("en-US", "Search"), ("cy-GB", "Chwilio"));

        await _site.Get<ILanguageService>().DeleteAsync("cy-GB", Constants.Security.SuperUserKey);

        Assert.That(Texts((await Items.GetAsync(item.Key))!), Is.EqualTo([("en-US", "Search")]));
    }

    private static IEnumerable<(string, string)> Texts(IDictionaryItem item) => item.Translations.Select(text => (text.LanguageIsoCode, text.Value));

    private async Task<IDictionaryItem> CreateAsync(string itemKey, Guid? parent, params (string IsoCode, string Text)[] texts)
    {
        List<IDictionaryTranslation> translations = [];
        foreach ((string isoCode, string text) in texts)
        {
            translations.Add(new DictionaryTranslation((await _site.Get<ILanguageService>().GetAsync(isoCode))!, text));
        }

        Attempt<IDictionaryItem, DictionaryItemOperationStatus> result = await Items.CreateAsync(
            new DictionaryItem(parent, itemKey) { Translations = translations },
            Constants.Security.SuperUserKey);
        Assert.That(result.Status, Is.EqualTo(DictionaryItemOperationStatus.Success));
        return result.Result;
    }
}
