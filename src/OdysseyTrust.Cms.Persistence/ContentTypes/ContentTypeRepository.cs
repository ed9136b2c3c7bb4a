using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

internal sealed class ContentTypeRepository(
    IDatabaseAccessor accessor,
    NodeTree tree,
    ContentTypeSet types,
    ContentTypeWriter writer,
    IEnumerable<IStoredValues> values)
    : ContentTypeRepositoryBase<IContentType>(accessor, tree, types, writer, values, Constants.ObjectTypes.DocumentType),
        IContentTypeRepository
{
    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
    {
        HashSet<int> ids =
        [
            .. PropertyTypeRowMap.Instance.Apply(Accessor.Database.Set<PropertyTypeRow>().AsNoTracking(), query).Select(row => row.ContentTypeId),
        ];
        return Clone(Current.All.Where(type => ids.Contains(type.Id)));
    }

    public IEnumerable<string> GetAllPropertyTypeAliases() =>
        [.. Types.Current.All.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct().Order(StringComparer.Ordinal)];

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) =>
    [
        .. Accessor.Database.Set<ContentTypeRow>()
            .Where(row => objectTypes.Length == 0 || objectTypes.Contains(row.Node.ObjectType))
            .Select(row => row.Alias),
    ];

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) =>
        [.. Accessor.Database.Set<ContentTypeRow>().Where(row => aliases.Contains(row.Alias)).Select(row => row.Id)];
}
