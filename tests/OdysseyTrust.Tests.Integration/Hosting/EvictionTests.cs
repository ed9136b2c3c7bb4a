using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>A page is rendered anew once something that it may show has changed.</summary>
public sealed class EvictionTests : SiteTests
{
    private const string Page = "/our-vision-and-culture/";

    private readonly RoutedRequests _rendered = new();

    [SetUp]
    public async Task KeepPageAsync()
    {
        await ReadAsync(Page);
        _rendered.Reset();
        await ReadAsync(Page);
        Assert.That(_rendered.Count, Is.Zero, "the page is kept");
    }

    [Test]
    public async Task A_page_should_be_new_when_another_page_is_published()
    {
        Pages.Publish("Another");

        await AssertRenderedAnewAsync();
    }

    [Test]
    public async Task A_page_should_be_new_when_another_page_is_unpublished()
    {
        IContent other = Pages.Publish("Leaving");
        await ReadAsync(Page);

        Pages.Contents.Unpublish(other);

        await AssertRenderedAnewAsync();
    }

    [Test]
    public async Task A_page_should_be_new_when_a_medium_is_saved()
    {
        IMediaService media = Get<IMediaService>();

        media.Save(media.CreateMedia("Folder", Constants.System.Root, Constants.Conventions.MediaTypes.Folder));

        await AssertRenderedAnewAsync();
    }

    [Test]
    public async Task A_page_should_be_new_when_a_dictionary_item_is_saved()
    {
        await Get<IDictionaryItemService>().CreateAsync(new DictionaryItem("word"), Constants.Security.SuperUserKey);

        await AssertRenderedAnewAsync();
    }

    [Test]
    public async Task A_page_should_be_new_when_a_document_type_is_changed()
    {
        await Pages.AddPropertyAsync("another");

        await AssertRenderedAnewAsync();
    }

    [Test]
    public async Task A_page_should_be_new_when_a_data_type_is_changed()
    {
        IDataType type = (await Get<IDataTypeService>().GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.TextArea)).First();
        type.Name += " of another name";

        await Get<IDataTypeService>().UpdateAsync(type, Constants.Security.SuperUserKey);

        await AssertRenderedAnewAsync();
    }

    [Test]
    public async Task A_page_should_be_new_when_a_language_is_added()
    {
        await Get<ILanguageService>().CreateAsync(new Language("cy-GB", CultureInfo.GetCultureInfo("cy-GB").EnglishName), Constants.Security.SuperUserKey);

        await AssertRenderedAnewAsync();
    }

    [Test]
    public async Task A_page_should_stay_when_a_draft_is_saved()
    {
        IContent page = Pages.Home;
        page.SetValue("introduction", "Not yet");

        Pages.Contents.Save(page);

        Assert.That(await ReadAsync("/"), Does.Not.Contain("Not yet"));
    }

    protected override void Configure(IServiceCollection services) => services.AddSingleton<INotificationHandler<RoutingRequestNotification>>(_rendered);

    private async Task AssertRenderedAnewAsync()
    {
        _rendered.Reset();
        await ReadAsync(Page);
        Assert.That(_rendered.Count, Is.EqualTo(1));
    }
}
