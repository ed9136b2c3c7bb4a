using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>A published element that remembers the values it was made of.</summary>
internal sealed class FakeElement(IPublishedContentType contentType, Guid key) : IPublishedElement
{
    public IPublishedContentType ContentType { get; } = contentType;

    public Guid Key { get; } = key;

    public IEnumerable<IPublishedProperty> Properties { get; init; } = [];

    public int Id => 0;

    public string Name => "n/a";

    public int SortOrder => 0;

    public int CreatorId => 0;

    public DateTime CreateDate => default;

    public int WriterId => 0;

    public DateTime UpdateDate => default;

    public IReadOnlyDictionary<string, PublishedCultureInfo> Cultures { get; } = new Dictionary<string, PublishedCultureInfo>();

    public PublishedItemType ItemType => PublishedItemType.Element;

    public static IPublishedContentType Type(
        Guid key, string alias, ContentVariation variations = ContentVariation.Nothing, params IPublishedPropertyType[] properties)
        => Stub.Of<IPublishedContentType>(
            ("Key", _ => key),
            ("Alias", _ => alias),
            ("IsElement", _ => true),
            ("Variations", _ => variations),
            ("PropertyTypes", _ => properties),
            ("GetPropertyType", arguments => Array.Find(properties, property => property.Alias == (string?)arguments[0])));

    public IPublishedProperty? GetProperty(string alias) => Properties.FirstOrDefault(property => property.Alias == alias);

    public bool IsDraft(string? culture = null) => false;

    public bool IsPublished(string? culture = null) => true;
}
