using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Seeding;
using Umbraco.Extensions;
using ObjectTypes = Umbraco.Cms.Core.Constants.ObjectTypes;
using Stock = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace OdysseyTrust.Cms.Persistence.Relations;

/// <summary>The relation types that Core relates content by.</summary>
internal sealed class RelationTypeSeed : IDatabaseSeed
{
    public int Order => 10;

    public void Seed(CmsDbContext database)
    {
        HashSet<string> present = [.. database.Set<RelationTypeRow>().Select(type => type.Alias)];
        database.AddRange(Types().Where(type => !present.Contains(type.Alias)));
    }

    private static IEnumerable<RelationTypeRow> Types() =>
    [
        Between(Stock.RelateDocumentOnCopyAlias, Stock.RelateDocumentOnCopyName, ObjectTypes.Document, ObjectTypes.Document, bidirectional: true),
        Between(Stock.RelateParentDocumentOnDeleteAlias, Stock.RelateParentDocumentOnDeleteName, ObjectTypes.Document, ObjectTypes.Document),
        Between(Stock.RelateParentMediaFolderOnDeleteAlias, Stock.RelateParentMediaFolderOnDeleteName, ObjectTypes.Media, ObjectTypes.Media),
        Dependency(Stock.RelatedMediaAlias, Stock.RelatedMediaName),
        Dependency(Stock.RelatedDocumentAlias, Stock.RelatedDocumentName),
        Dependency(Stock.RelatedMemberAlias, Stock.RelatedMemberName),
        Dependency(Stock.RelatedElementAlias, Stock.RelatedElementName),
        Between(
            Stock.RelateParentElementContainerOnElementDeleteAlias,
            Stock.RelateParentElementContainerOnElementDeleteName,
            ObjectTypes.ElementContainer,
            ObjectTypes.Element),
        Between(
            Stock.RelateParentElementContainerOnContainerDeleteAlias,
            Stock.RelateParentElementContainerOnContainerDeleteName,
            ObjectTypes.ElementContainer,
            ObjectTypes.ElementContainer),
    ];

    private static RelationTypeRow Dependency(string alias, string name) =>
        new() { Key = StockKey(alias, name), Alias = alias, Name = name, IsDependency = true };

    private static RelationTypeRow Between(string alias, string name, Guid parent, Guid child, bool bidirectional = false) => new()
    {
        Key = StockKey(alias, name),
        Alias = alias,
        Name = name,
        IsBidirectional = bidirectional,
        ParentObjectType = parent,
        ChildObjectType = child,
    };

    /// <summary>A stock Umbraco makes these keys of alias and name, with four underscores between them.</summary>
    private static Guid StockKey(string alias, string name) => $"{alias}____{name}".ToGuid();
}
