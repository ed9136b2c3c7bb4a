using Umbraco.Cms.Core.Extensions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PublishedContent.Items;

/// <summary>Takes from Core's editable models what a published item needs.</summary>
internal sealed class ItemVersionFactory(
    IPublishedContentTypeCache contentTypes,
    IShortStringHelper shortStringHelper,
    UrlSegmentProviderCollection urlSegmentProviders)
{
    /// <summary>The published version of a document or element that has one, or the only version of a media item or member.</summary>
    public ItemVersion Published(IContentBase content)
    {
        ItemVersion version = Common(content, published: content is IPublishableContentBase);

        return content is IPublishableContentBase publishable
            ? version with
            {
                Name = publishable.PublishName ?? version.Name,
                WriterId = publishable.PublisherId ?? version.WriterId,
                UpdateDate = publishable.PublishDate?.EnsureUtc() ?? version.UpdateDate,
                TemplateId = (content as IContent)?.PublishTemplateId,
            }
            : version;
    }

    /// <summary>The version of a document or element that editors work on.</summary>
    public ItemVersion Draft(IPublishableContentBase content)
    {
        ItemVersion version = Common(content, published: false);

        return version with
        {
            IsPreview = true,
            IsPublished = content.Published,
            IsEdited = content.Edited,
            TemplateId = (content as IContent)?.TemplateId,
        };
    }

    private ItemVersion Common(IContentBase content, bool published)
    {
        IPublishedContentType contentType = contentTypes.Get(ItemType(content), content.ContentTypeId);

        return new ItemVersion
        {
            ContentType = contentType,
            Key = content.Key,
            Id = content.Id,
            Name = content.Name ?? string.Empty,
            SortOrder = content.SortOrder,
            Level = content.Level,
            Path = content.Path,
            CreatorId = content.CreatorId,
            CreateDate = content.CreateDate.EnsureUtc(),
            WriterId = content.WriterId,
            UpdateDate = content.UpdateDate.EnsureUtc(),
            UrlSegment = contentType.VariesByCulture() ? null : UrlSegment(content, culture: null, published),
            Cultures = contentType.VariesByCulture() ? Cultures(content, published) : [],
            Values = Values(content, contentType, published),
        };
    }

    private static PublishedItemType ItemType(IContentBase content)
        => content switch
        {
            IContent => PublishedItemType.Content,
            IElement => PublishedItemType.Element,
            IMedia => PublishedItemType.Media,
            IMember => PublishedItemType.Member,
            _ => throw new ArgumentException($"{content.GetType()} is no document, element, media item or member.", nameof(content)),
        };

    private static SourceValues[] Values(IContentBase content, IPublishedContentType contentType, bool published)
    {
        SourceValues[] values = new SourceValues[contentType.PropertyTypes.Count()];
        foreach (IProperty property in content.Properties)
        {
            int index = contentType.GetPropertyIndex(property.Alias);
            if (index >= 0)
            {
                values[index] = Values(property, published);
            }
        }

        return values;
    }

    private static SourceValues Values(IProperty property, bool published)
    {
        object? invariant = null;
        List<VariantValue>? variants = null;

        // A property that has changed its variation keeps the values of the old one in the database.
        foreach (IPropertyValue value in property.Values.Where(value => property.PropertyType.SupportsVariation(value.Culture, value.Segment)))
        {
            object? stored = published ? value.PublishedValue : value.EditedValue;
            if (string.IsNullOrEmpty(value.Culture) && string.IsNullOrEmpty(value.Segment))
            {
                invariant = stored;
            }
            else if (stored is not null)
            {
                (variants ??= []).Add(new VariantValue(Intern(value.Culture), Intern(value.Segment), stored));
            }
        }

        return new SourceValues(invariant, variants?.ToArray());
    }

    // A handful of cultures and segments, repeated in every value of every page.
    private static string Intern(string? name) => string.Intern(name ?? string.Empty);

    private CultureVersion[] Cultures(IContentBase content, bool published)
    {
        IPublishableContentBase? publishable = content as IPublishableContentBase;
        IEnumerable<ContentCultureInfos>? cultures = published ? publishable?.PublishCultureInfos : content.CultureInfos;

        return
        [
            .. (cultures ?? []).Select(info => new CultureVersion(
                Intern(info.Culture),
                info.Name ?? string.Empty,
                UrlSegment(content, info.Culture, published),
                info.Date.EnsureUtc(),
                IsPublished: published || publishable is null || publishable.IsCulturePublished(info.Culture),
                IsEdited: !published && publishable is not null && publishable.IsCultureEdited(info.Culture))),
        ];
    }

    private string? UrlSegment(IContentBase content, string? culture, bool published)
        => content is IContent ? content.GetUrlSegment(shortStringHelper, urlSegmentProviders, culture, published) : null;
}
