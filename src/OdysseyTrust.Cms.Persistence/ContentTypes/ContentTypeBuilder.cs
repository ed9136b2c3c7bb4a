using OdysseyTrust.Cms.Persistence.Caching;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>Builds Core's types from their rows; what they are composed of is added when all are built.</summary>
internal sealed class ContentTypeBuilder(
    IShortStringHelper shortStringHelper,
    EntityIndex<ITemplate> templates,
    IReadOnlyDictionary<Guid, string> aliases)
{
    /// <summary>The type, not yet tracking changes.</summary>
    public ContentTypeCompositionBase Build(ContentTypeRow row)
    {
        ContentTypeCompositionBase type = Create(row);
        type.DisableChangeTracking();

        // A stock media type that has an id refuses another alias than its own, so the alias comes first.
        type.Alias = row.Alias;
        row.Node.Give(type);
        type.Icon = row.Icon;
        type.Thumbnail = row.Thumbnail;
        type.Description = row.Description;
        type.AllowedAsRoot = row.AllowedAsRoot;
        type.AllowedInLibrary = row.AllowedInLibrary;
        type.IsElement = row.IsElement;
        type.ListView = row.ListView;
        type.Variations = row.Variations;
        type.AllowedContentTypes = Allowed(row.Body.AllowedContentTypes);
        AddProperties(row, type);
        AddKindOfType(row, type);
        return type;
    }

    private ContentTypeCompositionBase Create(ContentTypeRow row) => row.Node.ObjectType switch
    {
        var kind when kind == Constants.ObjectTypes.DocumentType => new ContentType(shortStringHelper, row.Node.ParentId),
        var kind when kind == Constants.ObjectTypes.MediaType => new MediaType(shortStringHelper, row.Node.ParentId),
        var kind when kind == Constants.ObjectTypes.MemberType => new MemberType(shortStringHelper, row.Node.ParentId),
        var kind => throw new InvalidOperationException($"The type '{row.Alias}' has the object type {kind}, which no type has."),
    };

    private List<ContentTypeSort> Allowed(IReadOnlyList<AllowedContentType> allowed) =>
    [
        .. allowed
            .Where(type => aliases.ContainsKey(type.Key))
            .OrderBy(type => type.SortOrder)
            .Select(type => new ContentTypeSort(type.Key, type.SortOrder, aliases[type.Key])),
    ];

    private void AddProperties(ContentTypeRow row, ContentTypeCompositionBase type)
    {
        ILookup<int?, PropertyTypeRow> properties = row.PropertyTypes.OrderBy(property => property.SortOrder).ThenBy(property => property.Id)
            .ToLookup(property => property.GroupId);
        type.PropertyGroups = new PropertyGroupCollection(row.PropertyGroups.OrderBy(group => group.SortOrder).ThenBy(group => group.Id)
            .Select(group => Build(group, properties[group.Id], type.SupportsPublishing)));
        type.NoGroupPropertyTypes = properties[null].Select(Build);
    }

    private PropertyGroup Build(PropertyGroupRow row, IEnumerable<PropertyTypeRow> properties, bool supportsPublishing)
    {
        PropertyGroup group = new(new PropertyTypeCollection(supportsPublishing, properties.Select(Build)));
        group.DisableChangeTracking();
        group.Id = row.Id;
        group.Key = row.Key;
        group.Type = row.Type;
        group.Name = row.Name;
        group.Alias = row.Alias;
        group.SortOrder = row.SortOrder;
        group.ResetDirtyProperties(false);
        group.EnableChangeTracking();
        return group;
    }

    private PropertyType Build(PropertyTypeRow row)
    {
        PropertyType property = new(shortStringHelper, row.DataType.EditorAlias, row.DataType.DatabaseType, row.Alias);
        property.DisableChangeTracking();
        property.Id = row.Id;
        property.Key = row.Key;
        property.Name = row.Name;
        property.Description = row.Description;
        property.DataTypeId = row.DataTypeId;
        property.DataTypeKey = row.DataType.Node.Key;
        property.PropertyGroupId = row.GroupId is { } group ? new Lazy<int>(group) : null;
        property.SortOrder = row.SortOrder;
        property.Mandatory = row.Mandatory;
        property.MandatoryMessage = row.MandatoryMessage;
        property.ValidationRegExp = row.ValidationRegExp;
        property.ValidationRegExpMessage = row.ValidationRegExpMessage;
        property.LabelOnTop = row.LabelOnTop;
        property.Variations = row.Variations;
        property.ResetDirtyProperties(false);
        property.EnableChangeTracking();
        return property;
    }

    private void AddKindOfType(ContentTypeRow row, ContentTypeCompositionBase type)
    {
        if (type is ContentType documentType)
        {
            documentType.AllowedTemplates = [.. row.Body.Templates.Select(templates.Find).OfType<ITemplate>()];
            documentType.DefaultTemplateId = templates.Find(row.Body.DefaultTemplate)?.Id ?? 0;
            documentType.HistoryCleanup = Build(row.Body.HistoryCleanup);
        }
        else if (type is MemberType memberType)
        {
            foreach (PropertyTypeRow property in row.PropertyTypes)
            {
                memberType.SetMemberCanEditProperty(property.Alias, property.MemberCanEdit);
                memberType.SetMemberCanViewProperty(property.Alias, property.MemberCanView);
                memberType.SetIsSensitiveProperty(property.Alias, property.IsSensitive);
            }
        }
    }

    private static HistoryCleanup Build(StoredHistoryCleanup? stored)
    {
        HistoryCleanup cleanup = new()
        {
            PreventCleanup = stored?.PreventCleanup ?? false,
            KeepAllVersionsNewerThanDays = stored?.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = stored?.KeepLatestVersionPerDayForDays,
        };
        cleanup.ResetDirtyProperties(false);
        return cleanup;
    }
}
