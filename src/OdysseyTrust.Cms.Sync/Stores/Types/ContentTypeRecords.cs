using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Stores.Types;

/// <summary>Core's document, media and member types as records.</summary>
internal static class ContentTypeRecords
{
    public static ContentTypeRecord Create(
        SyncKind kind,
        IContentTypeComposition type,
        IContentTypeComposition? parent,
        string? folder,
        DocumentTypePart? document)
        => new()
        {
            Kind = kind,
            Key = type.Key,
            Alias = type.Alias,
            Level = type.Level,
            Name = type.Name ?? type.Alias,
            Icon = type.Icon ?? string.Empty,
            Thumbnail = type.Thumbnail ?? string.Empty,
            Description = string.IsNullOrWhiteSpace(type.Description) ? string.Empty : type.Description,
            AllowAtRoot = type.AllowedAsRoot,
            ListView = type.ListView is { } listView && listView != Guid.Empty ? listView : null,
            Variations = type.Variations,
            IsElement = type.IsElement,
            Folder = folder,
            Parent = parent is null ? null : new KeyedAlias(parent.Key, parent.Alias),
            Compositions = [.. type.ContentTypeComposition.Select(composition => new KeyedAlias(composition.Key, composition.Alias))],
            Document = document,
            Structure = [.. (type.AllowedContentTypes ?? []).Select(child => new AllowedTypeRecord(child.Key, child.Alias, child.SortOrder))],
            Groups = [.. type.PropertyGroups.Select(group => new PropertyGroupRecord(
                group.Key, group.Name ?? group.Alias, group.Alias, group.Type, group.SortOrder))],
            Properties = [.. type.PropertyTypes.Select(property => Create(type, property))],
        };

    private static PropertyTypeRecord Create(IContentTypeComposition type, IPropertyType property)
    {
        PropertyGroup? group = type.PropertyGroups.FirstOrDefault(group => group.PropertyTypes?.Any(other => other.Alias == property.Alias) == true);
        return new PropertyTypeRecord
        {
            Key = property.Key,
            Name = property.Name,
            Alias = property.Alias,
            Definition = property.DataTypeKey,
            EditorAlias = property.PropertyEditorAlias,
            Mandatory = property.Mandatory,
            Validation = property.ValidationRegExp ?? string.Empty,
            Description = property.Description ?? string.Empty,
            SortOrder = property.SortOrder,
            GroupAlias = group?.Alias,
            GroupCaption = group?.Name ?? string.Empty,
            Variations = property.Variations,
            MandatoryMessage = property.MandatoryMessage ?? string.Empty,
            ValidationMessage = property.ValidationRegExpMessage ?? string.Empty,
            LabelOnTop = property.LabelOnTop,
            MemberAccess = type is IMemberType memberType ? Access(memberType, property.Alias) : null,
        };
    }

    private static MemberAccessRecord Access(IMemberType type, string alias)
        => new(type.MemberCanEditProperty(alias), type.MemberCanViewProperty(alias), type.IsSensitiveProperty(alias));
}
