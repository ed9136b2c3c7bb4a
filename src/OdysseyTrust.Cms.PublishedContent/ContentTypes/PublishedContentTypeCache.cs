using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PublishedContent.ContentTypes;

/// <summary>
/// Makes the published form of content types, media types and member types, and shares one of each between all content of the
/// type until the type or one of its data types changes.
/// </summary>
internal sealed class PublishedContentTypeCache(
    IContentTypeService contentTypeService,
    IMediaTypeService mediaTypeService,
    IMemberTypeService memberTypeService,
    IPublishedContentTypeFactory factory) : IPublishedContentTypeCache
{
    private KnownContentTypes _known = KnownContentTypes.None;

    public void ClearAll() => Change(_ => KnownContentTypes.None);

    public void ClearContentType(int id) => ClearContentTypes([id]);

    public void ClearContentTypes(IEnumerable<int> ids)
    {
        int[] cleared = [.. ids];
        Change(known => known.Without(cleared));
    }

    public void ClearDataType(int id) => ClearByDataTypeId(id);

    public IEnumerable<IPublishedContentType> ClearByDataTypeId(int id)
    {
        IPublishedContentType[] users =
            [.. Volatile.Read(ref _known).All.Where(type => type.PropertyTypes.Any(property => property.DataType.Id == id))];
        ClearContentTypes(users.Select(type => type.Id));

        return users;
    }

    /// <exception cref="KeyNotFoundException">There is no such type.</exception>
    public IPublishedContentType Get(PublishedItemType itemType, Guid key)
        => Find(itemType, key) ?? throw NotFound(itemType, "key", key);

    /// <exception cref="KeyNotFoundException">There is no such type.</exception>
    public IPublishedContentType Get(PublishedItemType itemType, string alias)
        => Find(known => known.Find(IsOf(itemType), alias), () => ReadByAlias(itemType, alias)) ?? throw NotFound(itemType, "alias", alias);

    /// <exception cref="KeyNotFoundException">There is no such type.</exception>
    public IPublishedContentType Get(PublishedItemType itemType, int id)
        => Find(known => known.Find(id), () => ReadById(itemType, id)) ?? throw NotFound(itemType, "id", id);

    public IPublishedContentType? Find(PublishedItemType itemType, Guid key)
        => Find(known => known.Find(key), () => ReadByKey(itemType, key));

    /// <summary>Makes the published form of every type that there is, so that no visitor waits for one.</summary>
    public void Load()
    {
        IEnumerable<IContentTypeComposition> types =
            [.. contentTypeService.GetAll(), .. mediaTypeService.GetAll(), .. memberTypeService.GetAll()];
        KnownContentTypes loaded = KnownContentTypes.None.With(types.Select(factory.CreateContentType));

        Change(_ => loaded);
    }

    private static KeyNotFoundException NotFound(PublishedItemType itemType, string identifier, object value)
        => new($"There is no {itemType} type with the {identifier} '{value}'. Import or create it, or remove what refers to it.");

    private static Func<IPublishedContentType, bool> IsOf(PublishedItemType itemType)
        => type => Family(type.ItemType) == Family(itemType);

    // Element types are content types, and an alias is unique within content types, media types and member types each.
    private static PublishedItemType Family(PublishedItemType itemType)
        => itemType == PublishedItemType.Element ? PublishedItemType.Content : itemType;

    /// <summary>
    /// Reads outside any lock, since a reader may be within a scope that holds one of the database's. What was read from before
    /// a change is answered but not kept.
    /// </summary>
    private IPublishedContentType? Find(
        Func<KnownContentTypes, IPublishedContentType?> find,
        Func<IContentTypeComposition?> read)
    {
        KnownContentTypes before = Volatile.Read(ref _known);
        if (find(before) is { } known)
        {
            return known;
        }

        if (read() is not { } contentType)
        {
            return null;
        }

        IPublishedContentType created = factory.CreateContentType(contentType);
        while (true)
        {
            KnownContentTypes current = Volatile.Read(ref _known);
            if (current.Generation != before.Generation)
            {
                return created;
            }

            if (find(current) is { } createdByAnother)
            {
                return createdByAnother;
            }

            if (Interlocked.CompareExchange(ref _known, current.With([created]), current) == current)
            {
                return created;
            }
        }
    }

    private void Change(Func<KnownContentTypes, KnownContentTypes> change)
    {
        KnownContentTypes current;
        do
        {
            current = Volatile.Read(ref _known);
        }
        while (Interlocked.CompareExchange(ref _known, change(current) with { Generation = new object() }, current) != current);
    }

    private IContentTypeComposition? ReadByKey(PublishedItemType itemType, Guid key)
        => Family(itemType) switch
        {
            PublishedItemType.Content => contentTypeService.Get(key),
            PublishedItemType.Media => mediaTypeService.Get(key),
            PublishedItemType.Member => memberTypeService.Get(key),
            _ => throw new ArgumentOutOfRangeException(nameof(itemType), itemType, "Content of this kind has no type."),
        };

    private IContentTypeComposition? ReadById(PublishedItemType itemType, int id)
        => Family(itemType) switch
        {
            PublishedItemType.Content => contentTypeService.Get(id),
            PublishedItemType.Media => mediaTypeService.Get(id),
            PublishedItemType.Member => memberTypeService.Get(id),
            _ => throw new ArgumentOutOfRangeException(nameof(itemType), itemType, "Content of this kind has no type."),
        };

    private IContentTypeComposition? ReadByAlias(PublishedItemType itemType, string alias)
        => Family(itemType) switch
        {
            PublishedItemType.Content => contentTypeService.Get(alias),
            PublishedItemType.Media => mediaTypeService.Get(alias),
            PublishedItemType.Member => memberTypeService.Get(alias),
            _ => throw new ArgumentOutOfRangeException(nameof(itemType), itemType, "Content of this kind has no type."),
        };
}
