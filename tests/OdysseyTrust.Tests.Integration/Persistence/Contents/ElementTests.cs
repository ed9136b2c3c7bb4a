using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class ElementTests
{
    private ContentSite _site = null!;
    private ContentType _type = null!;

    private IElementService Elements => _site.Get<IElementService>();

    private IElementEditingService Editing => _site.Get<IElementEditingService>();

    [SetUp]
    public async Task StartSite()
    {
        _site = new ContentSite();
        _type = new ContentType(_site.Get<IShortStringHelper>(), Constants.System.Root)
        {
            Alias = "notice",
            Name = "Notice",
            IsElement = true,
            AllowedInLibrary = true,
        };
        _type.AddPropertyType(await _site.PropertyAsync("text", Aliases.TextBox), "content", "Content");
        await _site.SaveAsync(_type);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task An_element_should_be_saved_published_and_taken_down()
    {
        IElement element = await CreateAsync("Closed on Monday");

        PublishResult published = Elements.Publish(element, ["*"]);
        IElement live = Elements.GetById(element.Key)!;
        PublishResult unpublished = Elements.Unpublish(Elements.GetById(element.Key)!);
        IElement draft = Elements.GetById(element.Key)!;

        Assert.Multiple(() =>
        {
            Assert.That(published.Success, Is.True, published.Result.ToString());
            Assert.That((live.Published, live.GetValue("text", published: true)), Is.EqualTo((true, "Hello")));
            Assert.That(unpublished.Success, Is.True, unpublished.Result.ToString());
            Assert.That((draft.Published, draft.GetValue("text")), Is.EqualTo((false, "Hello")));
            Assert.That(_site.Contents.Count(), Is.Zero);
        });
    }

    [Test]
    public async Task An_element_should_move_into_a_folder_the_bin_and_back()
    {
        IElement element = await CreateAsync("Closed on Monday");
        EntityContainer folder = (await _site.Get<IElementContainerService>().CreateAsync(null, "Notices", null, Constants.Security.SuperUserKey)).Result!;

        var moved = await Editing.MoveAsync(element.Key, folder.Key, Constants.Security.SuperUserKey);
        IElement inFolder = Elements.GetById(element.Key)!;
        var trashed = await Editing.MoveToRecycleBinAsync(element.Key, Constants.Security.SuperUserKey);
        IElement inBin = Elements.GetById(element.Key)!;
        var restored = await Editing.RestoreAsync(element.Key, folder.Key, Constants.Security.SuperUserKey);

        Assert.Multiple(() =>
        {
            Assert.That((moved.Success, trashed.Success, restored.Success), Is.EqualTo((true, true, true)), $"{moved.Result} {trashed.Result} {restored.Result}");
            Assert.That((inFolder.Path, inFolder.Level), Is.EqualTo(($"-1,{folder.Id},{element.Id}", 2)));
            Assert.That((inBin.Trashed, inBin.Path), Is.EqualTo((true, $"-1,{Constants.System.RecycleBinElement},{element.Id}")));
            Assert.That(Elements.GetById(element.Key)!.Path, Is.EqualTo(inFolder.Path));
        });
    }

    [Test]
    public async Task A_folder_should_take_its_elements_into_the_bin()
    {
        IElementContainerService folders = _site.Get<IElementContainerService>();
        EntityContainer folder = (await folders.CreateAsync(null, "Notices", null, Constants.Security.SuperUserKey)).Result!;
        IElement element = await CreateAsync("Closed on Monday", folder);

        var result = await folders.MoveToRecycleBinAsync(folder.Key, Constants.Security.SuperUserKey);
        IElement trashed = Elements.GetById(element.Key)!;

        Assert.That(result.Success, Is.True, result.Result.ToString());
        Assert.That(
            (trashed.Trashed, trashed.Path, trashed.Level),
            Is.EqualTo((true, $"-1,{Constants.System.RecycleBinElement},{folder.Id},{element.Id}", 2)));
    }

    [Test]
    public async Task A_copy_of_an_element_should_be_one_of_its_own()
    {
        IElement element = await CreateAsync("Closed on Monday");

        var copied = await Editing.CopyAsync(element.Key, null, Constants.Security.SuperUserKey);

        Assert.That(copied.Success, Is.True, copied.Status.ToString());
        Assert.That(copied.Result!.Key, Is.Not.EqualTo(element.Key));
        Assert.That(Elements.GetById(copied.Result.Key)!.GetValue("text"), Is.EqualTo("Hello"));
    }

    [Test]
    public async Task The_history_of_an_element_should_be_its_own()
    {
        IElement element = await CreateAsync("Closed on Monday");
        Elements.Publish(element, ["*"]);
        IContent page = _site.Publish(await _site.TypeAsync("page"), "News");

        var ofElement = (await _site.Get<IElementVersionService>().GetPagedContentVersionsAsync(element.Key, null, 0, 10)).Result!;

        Assert.That(ofElement.Items.Select(version => version.VersionId), Is.EqualTo([element.VersionId, element.PublishedVersionId]));
        Assert.That(_site.Get<IContentVersionService>().Get(page.VersionId)!.ContentId, Is.EqualTo(page.Id));
    }

    [Test]
    public async Task What_is_due_for_elements_should_not_be_taken_from_documents()
    {
        IContent page = _site.Save(await _site.TypeAsync("page"), "News");
        DateTime now = DateTime.UtcNow;
        _site.Contents.PersistContentSchedule(page, ContentScheduleCollection.CreateWithEntry(now.AddMinutes(-1), null));
        IElement element = await CreateAsync("Closed on Monday");
        Elements.PersistContentSchedule(element, ContentScheduleCollection.CreateWithEntry(now.AddMinutes(-1), null));

        PublishResult[] results = [.. Elements.PerformScheduledPublish(now)];

        Assert.That(results.Select(result => result.Success), Is.EqualTo([true]));
        Assert.That(Elements.GetById(element.Key)!.Published, Is.True);
        Assert.That(_site.Contents.GetContentScheduleByContentId(page.Id).FullSchedule, Has.Count.EqualTo(1));
    }

    private async Task<IElement> CreateAsync(string name, EntityContainer? folder = null)
    {
        var created = await Editing.CreateAsync(
            new ElementCreateModel
            {
                ContentTypeKey = _type.Key,
                ParentKey = folder?.Key,
                Variants = [new VariantModel { Name = name }],
                Properties = [new PropertyValueModel { Alias = "text", Value = "Hello" }],
            },
            Constants.Security.SuperUserKey);
        Assert.That(created.Success, Is.True, created.Status.ToString());
        return created.Result.Content!;
    }
}
