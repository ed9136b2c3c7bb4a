using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.Sync.Stores.Types;

/// <summary>Gives a type the tabs, groups and properties of a record. Those that stay keep their identity and with it their values.</summary>
internal sealed class PropertyTypeUpdater(IDataTypeService dataTypes, IShortStringHelper shortStringHelper)
{
    private Dictionary<Guid, IDataType> _dataTypes = [];

    /// <summary>Reads all data types; to be called before anything else.</summary>
    public async Task LoadAsync() => _dataTypes = (await dataTypes.GetAllAsync()).ToDictionary(dataType => dataType.Key);

    /// <summary>Removes the properties and groups that the record does not have.</summary>
    public static void RemoveOthers(IContentTypeBase type, ContentTypeRecord record)
    {
        foreach (IPropertyType property in type.PropertyTypes.ToArray())
        {
            if (record.Properties.All(wanted => !Matches(property, wanted)))
            {
                type.RemovePropertyType(property.Alias);
            }
        }

        foreach (PropertyGroup group in type.PropertyGroups.ToArray())
        {
            if (record.Groups.All(wanted => !Matches(group, wanted)))
            {
                type.RemovePropertyGroup(group.Alias);
            }
        }
    }

    public void Update(IContentTypeBase type, ContentTypeRecord record)
    {
        foreach (PropertyGroupRecord group in record.Groups)
        {
            Update(type, group);
        }

        foreach (PropertyTypeRecord property in record.Properties)
        {
            Update(type, record, property);
        }
    }

    /// <summary>Items are found by key; stock types were given keys of their own, so that the alias must do for those.</summary>
    private static bool Matches(IPropertyType property, PropertyTypeRecord wanted)
        => property.Key == wanted.Key || string.Equals(property.Alias, wanted.Alias, StringComparison.OrdinalIgnoreCase);

    private static bool Matches(PropertyGroup group, PropertyGroupRecord wanted)
        => group.Key == wanted.Key || string.Equals(group.Alias, wanted.Alias, StringComparison.OrdinalIgnoreCase);

    private static void Update(IContentTypeBase type, PropertyGroupRecord wanted)
    {
        PropertyGroup? group = type.PropertyGroups.FirstOrDefault(group => group.Key == wanted.Key)
            ?? type.PropertyGroups.FirstOrDefault(group => Matches(group, wanted));
        if (group is null)
        {
            type.AddPropertyGroup(wanted.Alias, wanted.Caption);
            group = type.PropertyGroups[wanted.Alias];
        }

        group.Key = wanted.Key;
        group.Alias = wanted.Alias;
        group.Name = wanted.Caption;
        group.Type = wanted.Type;
        group.SortOrder = wanted.SortOrder;
    }

    private static string? GroupOf(IContentTypeBase type, string alias)
        => type.PropertyGroups.FirstOrDefault(group => group.PropertyTypes?.Any(property => property.Alias == alias) == true)?.Alias;

    private void Update(IContentTypeBase type, ContentTypeRecord record, PropertyTypeRecord wanted)
    {
        IDataType dataType = _dataTypes[wanted.Definition];
        IPropertyType? property = type.PropertyTypes.FirstOrDefault(property => property.Key == wanted.Key)
            ?? type.PropertyTypes.FirstOrDefault(property => Matches(property, wanted));
        if (property is null)
        {
            property = new PropertyType(shortStringHelper, dataType, wanted.Alias);
            Fill(property, wanted, dataType);
            Add(type, record, property, wanted);
        }
        else
        {
            Fill(property, wanted, dataType);
            if (GroupOf(type, property.Alias) != wanted.GroupAlias)
            {
                type.MovePropertyType(property.Alias, wanted.GroupAlias);
            }
        }

        if (type is IMemberType memberType && wanted.MemberAccess is { } access)
        {
            memberType.SetMemberCanEditProperty(wanted.Alias, access.CanEdit);
            memberType.SetMemberCanViewProperty(wanted.Alias, access.CanView);
            memberType.SetIsSensitiveProperty(wanted.Alias, access.IsSensitive);
        }
    }

    private static void Add(IContentTypeBase type, ContentTypeRecord record, IPropertyType property, PropertyTypeRecord wanted)
    {
        bool added = wanted.GroupAlias is null
            ? type.AddPropertyType(property)
            : type.AddPropertyType(property, wanted.GroupAlias, wanted.GroupCaption);
        if (!added)
        {
            throw new SyncRejectedException(
                record, $"A composition already has a property with the alias \"{wanted.Alias}\".", "Rename or remove one of the two.");
        }
    }

    private static void Fill(IPropertyType property, PropertyTypeRecord wanted, IDataType dataType)
    {
        property.Key = wanted.Key;
        property.Alias = wanted.Alias;
        property.Name = wanted.Name;
        property.Description = wanted.Description.Length == 0 ? null : wanted.Description;
        property.Mandatory = wanted.Mandatory;
        property.MandatoryMessage = wanted.MandatoryMessage.Length == 0 ? null : wanted.MandatoryMessage;
        property.ValidationRegExp = wanted.Validation.Length == 0 ? null : wanted.Validation;
        property.ValidationRegExpMessage = wanted.ValidationMessage.Length == 0 ? null : wanted.ValidationMessage;
        property.SortOrder = wanted.SortOrder;
        property.LabelOnTop = wanted.LabelOnTop;
        property.Variations = wanted.Variations;
        property.DataTypeId = dataType.Id;
        property.DataTypeKey = dataType.Key;
        property.PropertyEditorAlias = dataType.EditorAlias;
        property.ValueStorageType = dataType.DatabaseType;
    }
}
