using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;
using OdysseyTrust.Cms.Persistence.Languages;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Keeps, of what staff typed and picked, which items refer to which others and which tags they carry.</summary>
internal sealed class ContentRelations(
    PropertyEditorCollection editors,
    DataValueReferenceFactoryCollection references,
    IRelationRepository relations,
    IRelationTypeRepository relationTypes,
    ITagRepository tags,
    IIdKeyMap idKeyMap,
    IDataTypeConfigurationCache configurations,
    LanguageSet languages)
{
    /// <summary>Replaces the item's automatic relations by what its properties refer to now.</summary>
    public void StoreReferences(IContentBase content)
    {
        relations.DeleteByParent(content.Id, [.. references.GetAllAutomaticRelationTypesAliases(editors)]);
        Dictionary<string, int> typeIds = relationTypes.GetMany(Array.Empty<int>()).ToDictionary(type => type.Alias, type => type.Id);
        ReadOnlyRelation[] found =
        [
            .. references.GetAllReferences(content.Properties, editors)
                .Where(reference => typeIds.ContainsKey(reference.RelationTypeAlias))
                .Select(reference => (Type: typeIds[reference.RelationTypeAlias], Child: idKeyMap.GetIdForUdi(reference.Udi)))
                .Where(reference => reference.Child.Success)
                .Distinct()
                .Select(reference => new ReadOnlyRelation(content.Id, reference.Child.Result, reference.Type)),
        ];
        relations.SaveBulk(found);
    }

    /// <summary>Replaces the item's tags by those that are published of it.</summary>
    public void StoreTags(IContentBase content)
    {
        foreach (IProperty property in content.Properties)
        {
            if (editors.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor) && editor.GetValueEditor() is IDataValueTags reader)
            {
                tags.Assign(content.Id, property.PropertyTypeId, [.. Tags(property, reader)]);
            }
        }
    }

    public void RemoveTags(IContentBase content) => tags.RemoveAll(content.Id);

    private IEnumerable<ITag> Tags(IProperty property, IDataValueTags reader)
    {
        object? configuration = configurations.GetConfiguration(property.PropertyType.DataTypeKey);
        foreach (IPropertyValue value in property.Values)
        {
            int? languageId = languages.Current.All.FirstOrDefault(language => language.IsoCode.InvariantEquals(value.Culture))?.Id;
            foreach (ITag tag in reader.GetTags(value.EditedValue, configuration, languageId))
            {
                yield return tag;
            }
        }
    }
}
