using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Stock = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace OdysseyTrust.Tests.Integration.Persistence.Relations;

public sealed class RelationServiceTests
{
    private PersistenceSite _site = null!;
    private Nodes _nodes = null!;

    private IRelationService Relations => _site.Get<IRelationService>();

    [SetUp]
    public void StartSite()
    {
        _site = new PersistenceSite();
        _nodes = new Nodes(_site);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void A_new_site_should_have_the_stock_relation_types_under_their_keys()
    {
        IRelationType media = Relations.GetRelationTypeByAlias(Stock.RelatedMediaAlias)!;
        IRelationType copy = Relations.GetRelationTypeByAlias("RELATEDOCUMENTONCOPY")!;

        Assert.Multiple(() =>
        {
            Assert.That(media.Key, Is.EqualTo(new Guid("4954ce93-3bf9-3d1e-9cd2-21bf9f9c2abf")));
            Assert.That(((IRelationTypeWithIsDependency)media).IsDependency, Is.True);
            Assert.That(media.ParentObjectType, Is.Null);
            Assert.That(copy.IsBidirectional, Is.True);
            Assert.That(copy.ParentObjectType, Is.EqualTo(Constants.ObjectTypes.Document));
            Assert.That(Stock.AutomaticRelationTypes.Select(Relations.GetRelationTypeByAlias), Has.None.Null);
        });
    }

    [Test]
    public async Task A_relation_type_should_be_created_changed_and_deleted()
    {
        RelationType type = new("Twinned with", "twinned", true, Constants.ObjectTypes.Document, null, false);
        await Relations.CreateAsync(type, Constants.Security.SuperUserKey);
        type.Name = "Twins";
        await Relations.UpdateAsync(type, Constants.Security.SuperUserKey);

        IRelationType stored = Relations.GetRelationTypeById(type.Key)!;
        Assert.That((stored.Id, stored.Name, stored.IsBidirectional), Is.EqualTo((type.Id, "Twins", true)));
        await Relations.DeleteAsync(type.Key, Constants.Security.SuperUserKey);
        Assert.That(Relations.GetRelationTypeById(type.Key), Is.Null);
    }

    [Test]
    public void A_relation_should_be_found_from_either_end()
    {
        Nodes.Planted page = _nodes.Plant("Page");
        Nodes.Planted picked = _nodes.Plant("Picked");

        IRelation related = Relations.Relate(page.Id, picked.Id, Stock.RelatedDocumentAlias);

        IRelation byChild = Relations.GetByChildId(picked.Id).Single();
        Assert.Multiple(() =>
        {
            Assert.That((byChild.Id, byChild.ParentId, byChild.ChildId), Is.EqualTo((related.Id, page.Id, picked.Id)));
            Assert.That(byChild.RelationType.Alias, Is.EqualTo(Stock.RelatedDocumentAlias));
            Assert.That(byChild.ParentObjectType, Is.EqualTo(Constants.ObjectTypes.Document));
            Assert.That(Relations.GetByParentId(page.Id, Stock.RelatedDocumentAlias), Has.Exactly(1).Items);
            Assert.That(Relations.GetByParentId(page.Id, Stock.RelatedMediaAlias), Is.Empty);
            Assert.That(Relations.AreRelated(page.Id, picked.Id, Stock.RelatedDocumentAlias), Is.True);
            Assert.That(Relations.IsRelated(picked.Id, RelationDirectionFilter.Any), Is.True);
        });
    }

    [Test]
    public async Task Relations_should_be_paged()
    {
        Nodes.Planted picked = _nodes.Plant("Picked");
        for (int page = 0; page < 5; page++)
        {
            Relations.Relate(_nodes.Plant($"Page {page}").Id, picked.Id, Stock.RelatedDocumentAlias);
        }

        int typeId = Relations.GetRelationTypeByAlias(Stock.RelatedDocumentAlias)!.Id;
        IRelation[] second = [.. Relations.GetPagedByRelationTypeId(typeId, 1, 2, out long total)];
        PagedModel<IRelation> byKey = await Relations.GetPagedByChildKeyAsync(picked.Key, 4, 10, Stock.RelatedDocumentAlias);

        Assert.That((second.Length, total), Is.EqualTo((2, 5)));
        Assert.That((byKey.Total, byKey.Items.Count()), Is.EqualTo((5, 1)));
    }

    [Test]
    public void Automatic_relations_should_be_replaced_in_bulk_and_kept_once()
    {
        Nodes.Planted page = _nodes.Plant("Page");
        Nodes.Planted picked = _nodes.Plant("Picked");
        int typeId = Relations.GetRelationTypeByAlias(Stock.RelatedDocumentAlias)!.Id;
        Relations.Relate(page.Id, picked.Id, Stock.RelatedDocumentAlias);
        Relations.Relate(page.Id, picked.Id, Stock.RelatedMediaAlias);
        using (ICoreScope scope = _site.Scope())
        {
            IRelationRepository repository = _site.Get<IRelationRepository>();
            repository.DeleteByParent(page.Id, Stock.RelatedMediaAlias);
            repository.SaveBulk([new ReadOnlyRelation(page.Id, picked.Id, typeId), new ReadOnlyRelation(page.Id, page.Id, typeId)]);
            scope.Complete();
        }

        Assert.That(
            Relations.GetByParentId(page.Id)!.Select(relation => (relation.ChildId, relation.RelationType.Alias)),
            Is.EqualTo([(picked.Id, Stock.RelatedDocumentAlias), (page.Id, Stock.RelatedDocumentAlias)]));
    }

    [Test]
    public void Relations_should_go_with_either_end()
    {
        Nodes.Planted page = _nodes.Plant("Page");
        Nodes.Planted picked = _nodes.Plant("Picked");
        Relations.Relate(page.Id, picked.Id, Stock.RelatedDocumentAlias);

        _nodes.Delete(picked);

        Assert.That(Relations.GetByParentId(page.Id), Is.Empty);
    }
}
