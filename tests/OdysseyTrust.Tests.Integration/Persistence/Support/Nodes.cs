using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Tests.Integration.Persistence.Support;

/// <summary>Plants nodes of documents with as little beside them as there can be.</summary>
internal sealed class Nodes(PersistenceSite site)
{
    /// <summary>A document's node under <paramref name="parent"/>, of a type when one is given.</summary>
    public Planted Plant(string name, Planted? parent = null, int? contentTypeId = null)
    {
        using var scope = site.Scope();
        Planted node = new() { Name = name, Key = Guid.NewGuid(), ParentId = parent?.Id ?? Constants.System.Root, CreatorId = -1 };
        site.Get<NodeTree>().Insert(node, Constants.ObjectTypes.Document);
        if (contentTypeId is { } type)
        {
            CmsDbContext database = site.Get<IDatabaseAccessor>().Database;
            database.Add(new ContentRow { Id = node.Id, ContentTypeId = type, Versions = [new ContentVersionRow { IsCurrent = true, Name = name }] });
            database.SaveAndForget();
        }

        scope.Complete();
        return node;
    }

    public void Delete(Planted node)
    {
        using var scope = site.Scope();
        site.Get<NodeTree>().Delete(node.Id);
        scope.Complete();
    }

    internal sealed class Planted : TreeEntityBase;
}
