using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>One version of an item as views and services read it. Immutable: a change makes a new one.</summary>
internal class PublishedElement(ItemVersion version, ItemContext context) : PublishableContentBase, IPublishedElement
{
    private IPublishedProperty[]? _properties;
    private IReadOnlyDictionary<string, PublishedCultureInfo>? _cultures;

    public override IPublishedContentType ContentType => Version.ContentType;

    public override Guid Key => Version.Key;

    public override int Id => Version.Id;

    public string Name => ContentType.VariesByCulture() ? this.Name(Context.VariationContext) : Version.Name;

    public override int SortOrder => Version.SortOrder;

    public override int CreatorId => Version.CreatorId;

    public override DateTime CreateDate => Version.CreateDate;

    public override int WriterId => Version.WriterId;

    public override DateTime UpdateDate => Version.UpdateDate;

    public override PublishedItemType ItemType => ContentType.ItemType;

    public override IReadOnlyDictionary<string, PublishedCultureInfo> Cultures => _cultures ??= BuildCultures();

    // Built on first use: most readers of a list of children never ask for more than a name and a URL.
    public override IEnumerable<IPublishedProperty> Properties => BuiltProperties;

    internal ItemContext Context { get; } = context;

    internal bool IsPreview => Version.IsPreview;

    protected ItemVersion Version { get; } = version;

    private IPublishedProperty[] BuiltProperties
        => _properties ?? Interlocked.CompareExchange(ref _properties, BuildProperties(), null) ?? _properties;

    public override IPublishedProperty? GetProperty(string alias)
    {
        int index = ContentType.GetPropertyIndex(alias);

        return index < 0 ? null : BuiltProperties[index];
    }

    public override bool IsDraft(string? culture = null)
    {
        if (!IsPreview)
        {
            return false;
        }

        return ContentType.VariesByCulture()
            ? FindCulture(culture) is { } variant && (variant.IsEdited || !variant.IsPublished)
            : Version.IsEdited || !Version.IsPublished;
    }

    public override bool IsPublished(string? culture = null)
        => Version.IsPublished && (!ContentType.VariesByCulture() || FindCulture(culture) is { IsPublished: true });

    protected CultureVersion? FindCulture(string? culture)
    {
        culture ??= Context.VariationContext.VariationContext?.Culture;

        return Version.Cultures.FirstOrDefault(
            variant => string.Equals(variant.Culture, culture, StringComparison.OrdinalIgnoreCase));
    }

    private IPublishedProperty[] BuildProperties()
        => [.. ContentType.PropertyTypes.Select((type, index) => new PublishedProperty(type, this, Version.Values[index]))];

    // Umbraco gives an invariant item one culture with an empty name.
    private Dictionary<string, PublishedCultureInfo> BuildCultures()
    {
        IEnumerable<PublishedCultureInfo> cultures = ContentType.VariesByCulture()
            ? Version.Cultures.Select(variant => new PublishedCultureInfo(variant.Culture, variant.Name, variant.UrlSegment, variant.Date))
            : [new PublishedCultureInfo(string.Empty, Version.Name, Version.UrlSegment, UpdateDate)];

        return cultures.ToDictionary(info => info.Culture, StringComparer.OrdinalIgnoreCase);
    }
}
