using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentTypeEditing;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>Maps what Core has of a document type or media type to what the API says of it.</summary>
internal static class ContentTypeReading
{
    /// <summary>Separates the alias of a tab from that of a group in it.</summary>
    private const char AliasSeparator = '/';

    public static IEnumerable<ContentTypePropertyType> ToPropertyTypes(this IContentTypeBase type)
    {
        Dictionary<Guid, Guid> containers = type.PropertyGroups
            .SelectMany(group => group.PropertyTypes!.Select(property => (property.Key, Container: group.Key)))
            .ToDictionary(property => property.Key, property => property.Container);
        return type.PropertyTypes.Select(property => new ContentTypePropertyType
        {
            Id = property.Key,
            Container = containers.TryGetValue(property.Key, out Guid container) ? new ReferenceById(container) : null,
            SortOrder = property.SortOrder,
            Alias = property.Alias,
            Name = property.Name,
            Description = property.Description,
            DataType = new ReferenceById(property.DataTypeKey),
            VariesByCulture = property.VariesByCulture(),
            VariesBySegment = property.VariesBySegment(),
            Validation = new PropertyTypeValidation(
                property.Mandatory, property.MandatoryMessage, property.ValidationRegExp, property.ValidationRegExpMessage),
            Appearance = new PropertyTypeAppearance(property.LabelOnTop),
        });
    }

    public static IEnumerable<ContentTypePropertyTypeContainer> ToContainers(this IContentTypeBase type)
    {
        Dictionary<string, Guid> keys = type.PropertyGroups.ToDictionary(group => group.Alias, group => group.Key);
        return type.PropertyGroups.Select(group => new ContentTypePropertyTypeContainer(
            group.Key, FindParent(group, keys), group.Name, group.Type.ToString(), group.SortOrder));
    }

    /// <summary>A document type or media type is one of its compositions' heirs if it lies below it.</summary>
    public static CompositionType CompositionType(this IContentTypeComposition type, IContentTypeComposition composition) =>
        composition.Id == type.ParentId ? Umbraco.Cms.Core.Models.ContentTypeEditing.CompositionType.Inheritance
            : Umbraco.Cms.Core.Models.ContentTypeEditing.CompositionType.Composition;

    private static ReferenceById? FindParent(PropertyGroup group, Dictionary<string, Guid> keys)
    {
        int end = group.Alias.IndexOf(AliasSeparator, StringComparison.Ordinal);
        return end > 0 && keys.TryGetValue(group.Alias[..end], out Guid parent) ? new ReferenceById(parent) : null;
    }
}
