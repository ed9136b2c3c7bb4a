using System.Collections.Immutable;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.ContentTypes;

/// <summary>The published content types that are made so far. Immutable.</summary>
internal sealed record KnownContentTypes
{
    public static readonly KnownContentTypes None = new();

    private KnownContentTypes()
    {
    }

    /// <summary>Another object after each time that types were cleared.</summary>
    public object Generation { get; init; } = new();

    private ImmutableDictionary<int, IPublishedContentType> ById { get; init; } = ImmutableDictionary<int, IPublishedContentType>.Empty;

    private ImmutableDictionary<Guid, IPublishedContentType> ByKey { get; init; } = ImmutableDictionary<Guid, IPublishedContentType>.Empty;

    public IEnumerable<IPublishedContentType> All => ById.Values;

    public IPublishedContentType? Find(int id) => ById.GetValueOrDefault(id);

    public IPublishedContentType? Find(Guid key) => ByKey.GetValueOrDefault(key);

    // Some dozens of types, and next to nobody asks by alias.
    public IPublishedContentType? Find(Func<IPublishedContentType, bool> filter, string alias)
        => All.FirstOrDefault(type => filter(type) && string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase));

    public KnownContentTypes With(IEnumerable<IPublishedContentType> types)
    {
        IPublishedContentType[] added = [.. types];

        return this with
        {
            ById = ById.SetItems(added.Select(type => KeyValuePair.Create(type.Id, type))),
            ByKey = ByKey.SetItems(added.Select(type => KeyValuePair.Create(type.Key, type))),
        };
    }

    public KnownContentTypes Without(IReadOnlyCollection<int> ids)
        => this with
        {
            ById = ById.RemoveRange(ids),
            ByKey = ByKey.RemoveRange(ids.Select(Find).OfType<IPublishedContentType>().Select(type => type.Key)),
        };
}
