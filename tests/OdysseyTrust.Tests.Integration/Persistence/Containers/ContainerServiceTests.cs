using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Persistence.Containers;

public sealed class ContainerServiceTests
{
    private PersistenceSite _site = null!;

    private IContentTypeContainerService Folders => _site.Get<IContentTypeContainerService>();

    [SetUp]
    public void StartSite() => _site = new PersistenceSite();

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public async Task A_container_should_come_back_where_it_was_put()
    {
        EntityContainer pages = await CreateAsync("Pages", null);
        EntityContainer news = await CreateAsync("News", pages.Key);

        EntityContainer stored = (await Folders.GetAsync(news.Key))!;

        Assert.That(
            (stored.Id, stored.Name, stored.ParentId, stored.Level, stored.Path, stored.ContainedObjectType),
            Is.EqualTo((news.Id, "News", pages.Id, 2, $"-1,{pages.Id},{news.Id}", Constants.ObjectTypes.DocumentType)));
        Assert.That((await Folders.GetParentAsync(stored))!.Id, Is.EqualTo(pages.Id));
        Assert.That((await Folders.GetAsync("news", 2)).Select(folder => folder.Id), Is.EqualTo([news.Id]));
    }

    [Test]
    public async Task Two_containers_should_not_share_a_name_in_one_place()
    {
        EntityContainer pages = await CreateAsync("Pages", null);

        Attempt<EntityContainer?, EntityContainerOperationStatus> again = await Folders.CreateAsync(null, "PAGES", null, Constants.Security.SuperUserKey);
        Attempt<EntityContainer?, EntityContainerOperationStatus> inside = await Folders.CreateAsync(null, "Pages", pages.Key, Constants.Security.SuperUserKey);

        Assert.That(again.Status, Is.EqualTo(EntityContainerOperationStatus.DuplicateName));
        Assert.That(inside.Status, Is.EqualTo(EntityContainerOperationStatus.Success));
    }

    [Test]
    public async Task A_container_should_be_renamed()
    {
        EntityContainer pages = await CreateAsync("Pages", null);

        await Folders.UpdateAsync(pages.Key, "Documents", Constants.Security.SuperUserKey);

        Assert.That((await Folders.GetAsync(pages.Key))!.Name, Is.EqualTo("Documents"));
    }

    [Test]
    public async Task Each_kind_of_container_should_be_kept_apart()
    {
        EntityContainer pages = await CreateAsync("Pages", null);

        Assert.That(await _site.Get<IDataTypeContainerService>().GetAsync(pages.Key), Is.Null);
        Assert.That(await _site.Get<IMediaTypeContainerService>().GetAllAsync(), Is.Empty);
        Assert.That(await Folders.GetAllAsync(), Has.Exactly(1).Items);
    }

    [Test]
    public async Task What_lies_in_a_deleted_container_should_move_up()
    {
        EntityContainer outer = await CreateAsync("Outer", null);
        EntityContainer middle = await CreateAsync("Middle", outer.Key);
        EntityContainer inner = await CreateAsync("Inner", middle.Key);
        EntityContainer innermost = await CreateAsync("Innermost", inner.Key);
        using (ICoreScope scope = _site.Scope())
        {
            _site.Get<IDocumentTypeContainerRepository>().Delete(middle);
            scope.Complete();
        }

        EntityContainer moved = (await Folders.GetAsync(inner.Key))!;
        EntityContainer under = (await Folders.GetAsync(innermost.Key))!;

        Assert.That((moved.ParentId, moved.Level, moved.Path), Is.EqualTo((outer.Id, 2, $"-1,{outer.Id},{inner.Id}")));
        Assert.That((under.ParentId, under.Level, under.Path), Is.EqualTo((inner.Id, 3, $"-1,{outer.Id},{inner.Id},{innermost.Id}")));
    }

    [Test]
    public async Task A_moved_container_should_take_along_what_is_in_it()
    {
        EntityContainer pages = await CreateAsync("Pages", null);
        EntityContainer news = await CreateAsync("News", null);
        ContentType type = await new Schema(_site).DocumentTypeAsync("article");
        await _site.Get<IContentTypeService>().MoveAsync(type.Key, news.Key);
        using (ICoreScope scope = _site.Scope())
        {
            news.ParentId = pages.Id;
            _site.Get<IDocumentTypeContainerRepository>().Save(news);
            scope.Complete();
        }

        using ICoreScope reading = _site.Scope(autoComplete: true);
        int typeId = _site.Get<IIdKeyMap>().GetIdForKey(type.Key, UmbracoObjectTypes.DocumentType).Result;
        IContentType? stored = _site.Get<IContentTypeService>().Get(typeId);

        Assert.That((stored!.Path, stored.Level), Is.EqualTo(($"-1,{pages.Id},{news.Id},{type.Id}", 3)));
    }

    private async Task<EntityContainer> CreateAsync(string name, Guid? parent)
    {
        Attempt<EntityContainer?, EntityContainerOperationStatus> result =
            await Folders.CreateAsync(null, name, parent, Constants.Security.SuperUserKey);
        Assert.That(result.Status, Is.EqualTo(EntityContainerOperationStatus.Success));
        return result.Result!;
    }
}
