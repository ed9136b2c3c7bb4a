using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.DataTypes;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>Writes types to their rows. Groups and properties keep their rows, and with them their ids, as long as they exist.</summary>
internal sealed class ContentTypeWriter(DataTypeSet dataTypes)
{
    public void Write(IContentTypeComposition type, ContentTypeRow row)
    {
        row.Alias = type.Alias;
        row.Icon = type.Icon;
        row.Thumbnail = type.Thumbnail;
        row.Description = type.Description;
        row.AllowedAsRoot = type.AllowedAsRoot;
        row.AllowedInLibrary = type.AllowedInLibrary;
        row.IsElement = type.IsElement;
        row.ListView = type.ListView;
        row.Variations = type.Variations;
        row.Body = Body(type);
        Dictionary<IPropertyType, PropertyGroupRow> groups = WriteGroups(type, row);
        WriteProperties(type, row, groups);
    }

    /// <summary>Tells the type the ids that the database gave to its new groups and properties.</summary>
    public static void ReturnIds(IContentTypeComposition type, ContentTypeRow row)
    {
        foreach (PropertyGroup group in type.PropertyGroups)
        {
            group.Id = row.PropertyGroups.Single(stored => stored.Key == group.Key).Id;
            foreach (IPropertyType property in group.PropertyTypes ?? Enumerable.Empty<IPropertyType>())
            {
                property.PropertyGroupId = new Lazy<int>(group.Id);
            }
        }

        foreach (IPropertyType property in type.PropertyTypes)
        {
            property.Id = row.PropertyTypes.Single(stored => stored.Key == property.Key).Id;
        }
    }

    private static ContentTypeBody Body(IContentTypeComposition type)
    {
        ContentType? documentType = type as ContentType;
        return new ContentTypeBody(
            [.. type.ContentTypeComposition.Select(composition => composition.Id)],
            [.. (type.AllowedContentTypes ?? []).Select(allowed => new AllowedContentType(allowed.Key, allowed.SortOrder))],
            [.. (documentType?.AllowedTemplates ?? []).Select(template => template.Id)],
            documentType?.DefaultTemplateId ?? 0,
            Body(documentType?.HistoryCleanup));
    }

    private static StoredHistoryCleanup? Body(HistoryCleanup? cleanup) =>
        cleanup is null or { PreventCleanup: false, KeepAllVersionsNewerThanDays: null, KeepLatestVersionPerDayForDays: null }
            ? null
            : new StoredHistoryCleanup(cleanup.PreventCleanup, cleanup.KeepAllVersionsNewerThanDays, cleanup.KeepLatestVersionPerDayForDays);

    private static Dictionary<IPropertyType, PropertyGroupRow> WriteGroups(IContentTypeComposition type, ContentTypeRow row)
    {
        Dictionary<IPropertyType, PropertyGroupRow> groupOf = new(ReferenceEqualityComparer.Instance);
        row.PropertyGroups.RemoveAll(stored => type.PropertyGroups.All(group => !IsStoredAs(group.Id, group.Key, stored.Id, stored.Key)));
        foreach (PropertyGroup group in type.PropertyGroups)
        {
            PropertyGroupRow? stored = row.PropertyGroups.Find(stored => IsStoredAs(group.Id, group.Key, stored.Id, stored.Key));
            if (stored is null)
            {
                stored = new PropertyGroupRow();
                row.PropertyGroups.Add(stored);
            }

            stored.Key = group.Key;
            stored.Type = group.Type;
            stored.Name = group.Name;
            stored.Alias = group.Alias;
            stored.SortOrder = group.SortOrder;
            foreach (IPropertyType property in group.PropertyTypes ?? Enumerable.Empty<IPropertyType>())
            {
                groupOf[property] = stored;
            }
        }

        return groupOf;
    }

    /// <summary>By id; what Core has made anew has none, and is the same when its key is.</summary>
    private static bool IsStoredAs(int id, Guid key, int storedId, Guid storedKey) => id == 0 ? key == storedKey : id == storedId;

    private void WriteProperties(IContentTypeComposition type, ContentTypeRow row, Dictionary<IPropertyType, PropertyGroupRow> groups)
    {
        IPropertyType[] properties = [.. type.PropertyTypes];
        row.PropertyTypes.RemoveAll(stored => properties.All(property => !IsStoredAs(property.Id, property.Key, stored.Id, stored.Key)));
        foreach (IPropertyType property in properties)
        {
            PropertyTypeRow? stored = row.PropertyTypes.Find(stored => IsStoredAs(property.Id, property.Key, stored.Id, stored.Key));
            if (stored is null)
            {
                stored = new PropertyTypeRow();
                row.PropertyTypes.Add(stored);
            }

            SetDataType(property);
            stored.Group = groups.GetValueOrDefault(property);
            stored.GroupId = stored.Group is null ? null : stored.GroupId;
            Write(property, stored);
            WriteMemberAccess(type as IMemberType, stored);
        }
    }

    private static void Write(IPropertyType property, PropertyTypeRow stored)
    {
        stored.Key = property.Key;
        stored.DataTypeId = property.DataTypeId;
        stored.Alias = property.Alias;
        stored.Name = property.Name;
        stored.Description = property.Description;
        stored.SortOrder = property.SortOrder;
        stored.Mandatory = property.Mandatory;
        stored.MandatoryMessage = property.MandatoryMessage;
        stored.ValidationRegExp = property.ValidationRegExp;
        stored.ValidationRegExpMessage = property.ValidationRegExpMessage;
        stored.LabelOnTop = property.LabelOnTop;
        stored.Variations = property.Variations;
    }

    private static void WriteMemberAccess(IMemberType? type, PropertyTypeRow stored)
    {
        stored.MemberCanEdit = type?.MemberCanEditProperty(stored.Alias) ?? false;
        stored.MemberCanView = type?.MemberCanViewProperty(stored.Alias) ?? false;
        stored.IsSensitive = type?.IsSensitiveProperty(stored.Alias) ?? false;
    }

    /// <summary>A property may name its data type by id, by key or only by its editor, as Core's own code does.</summary>
    private void SetDataType(IPropertyType property)
    {
        EntityIndex<IDataType> all = dataTypes.Current;
        IDataType dataType = all.Find(property.DataTypeId)
            ?? all.Find(property.DataTypeKey)
            ?? all.All.FirstOrDefault(dataType => dataType.EditorAlias == property.PropertyEditorAlias)
            ?? throw new InvalidOperationException(
                $"The property '{property.Alias}' has no data type: there is none with the id {property.DataTypeId}, the key {property.DataTypeKey} or the editor '{property.PropertyEditorAlias}'.");
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
    }
}
