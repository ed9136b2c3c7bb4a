using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;

/// <summary>Passes the values within blocks through the value editors of their properties.</summary>
internal sealed class NestedEditors(
    PropertyEditorCollection editors,
    IDataTypeConfigurationCache configurations,
    DataValueReferenceFactoryCollection references)
{
    /// <summary>Turns stored values into what their editors show.</summary>
    public void ToEditor(BlockValue blocks)
    {
        foreach (BlockPropertyValue value in Values(blocks))
        {
            if (Editor(value) is { } editor)
            {
                value.Value = editor.GetValueEditor(Configuration(value)).ToEditor(NestedProperty.Of(value.PropertyType!, value.Value));
            }
        }
    }

    /// <summary>
    /// Turns what editors have sent into what is stored. Editors are also told of the values that are gone, since some keep more
    /// than a value: an upload field has a file to delete.
    /// </summary>
    public void FromEditor(BlockValue? posted, BlockValue? current)
    {
        Dictionary<NestedKey, BlockPropertyValue> remaining = current is null
            ? []
            : Keyed(current).DistinctBy(pair => pair.Key).ToDictionary();
        foreach ((NestedKey key, BlockPropertyValue value) in posted is null ? [] : Keyed(posted))
        {
            remaining.Remove(key, out BlockPropertyValue? before);
            value.Value = FromEditor(key, value, value.Value, before?.Value);
        }

        foreach ((NestedKey key, BlockPropertyValue gone) in remaining)
        {
            FromEditor(key, gone, null, gone.Value);
        }
    }

    public IEnumerable<UmbracoEntityReference> References(BlockValue blocks)
        => Values(blocks)
            .GroupBy(value => value.PropertyType!.PropertyEditorAlias)
            .SelectMany(group => editors.TryGet(group.Key, out IDataEditor? editor)
                ? references.GetReferences(editor, group.Select(value => value.Value).Distinct())
                : Enumerable.Empty<UmbracoEntityReference>());

    public IEnumerable<ITag> Tags(BlockValue blocks, int? languageId)
        => Values(blocks).SelectMany(value => Editor(value)?.GetValueEditor() is IDataValueTags tags
            ? tags.GetTags(value.Value, Configuration(value), languageId)
            : []);

    private static IEnumerable<BlockPropertyValue> Values(BlockValue blocks)
        => blocks.AllItems().SelectMany(item => item.Values).Where(value => value.PropertyType is not null);

    private static IEnumerable<KeyValuePair<NestedKey, BlockPropertyValue>> Keyed(BlockValue blocks)
        => blocks.AllItems().SelectMany(item => item.Values
            .Where(value => value.PropertyType is not null)
            .Select(value => KeyValuePair.Create(new NestedKey(item.Key, value.Alias, value.Culture, value.Segment), value)));

    // The block is what owns a nested value, so that two blocks of one page can each have a file of their own.
    private object? FromEditor(NestedKey key, BlockPropertyValue value, object? posted, object? before)
        => Editor(value)?.GetValueEditor().FromEditor(
            new ContentPropertyData(posted, Configuration(value)) { ContentKey = key.ItemKey, PropertyTypeKey = value.PropertyType!.Key },
            before);

    private IDataEditor? Editor(BlockPropertyValue value) => editors[value.PropertyType!.PropertyEditorAlias];

    private object? Configuration(BlockPropertyValue value) => configurations.GetConfiguration(value.PropertyType!.DataTypeKey);
}
