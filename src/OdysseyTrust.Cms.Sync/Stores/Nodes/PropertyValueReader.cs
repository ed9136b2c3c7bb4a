using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Reads the edited values of an item, one for each culture that the item has.</summary>
internal sealed class PropertyValueReader(PropertyEditorCollection editors)
{
    /// <summary>Umbraco works these out from the file that is uploaded; uSync does not write them.</summary>
    private static readonly HashSet<string> FromFile = new(StringComparer.OrdinalIgnoreCase)
    {
        Constants.Conventions.Media.Width,
        Constants.Conventions.Media.Height,
        Constants.Conventions.Media.Bytes,
        Constants.Conventions.Media.Extension,
    };

    /// <summary>Editors that store JSON arrays as plain text.</summary>
    private static readonly HashSet<string> ListEditors = new(StringComparer.OrdinalIgnoreCase)
    {
        Constants.PropertyEditors.Aliases.Tags,
        Constants.PropertyEditors.Aliases.CheckBoxList,
        Constants.PropertyEditors.Aliases.DropDownListFlexible,
    };

    private readonly Dictionary<string, bool> _storesJson = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<PropertyRecord> Read(IContentBase item)
    {
        string[] cultures = [.. item.AvailableCultures];
        return
        [
            .. item.Properties
                .Where(property => item is not IMedia || !FromFile.Contains(property.Alias))
                .Select(property => new PropertyRecord(property.Alias, [.. Read(property, cultures)])),
        ];
    }

    private IEnumerable<PropertyValueRecord> Read(IProperty property, string[] cultures)
    {
        IEnumerable<string?> variants = property.PropertyType.VariesByCulture() ? cultures : new string?[] { null };
        foreach (string? culture in variants)
        {
            yield return new PropertyValueRecord(culture, null, ToText(property, property.GetValue(culture)));
        }

        foreach (IPropertyValue value in property.Values.Where(value => !string.IsNullOrEmpty(value.Segment)))
        {
            yield return new PropertyValueRecord(value.Culture, value.Segment, ToText(property, value.EditedValue));
        }
    }

    private string ToText(IProperty property, object? value)
    {
        string text = PropertyValues.ToText(value);
        return StoresJson(property.PropertyType.PropertyEditorAlias) ? SyncJson.Indent(text) ?? text : text;
    }

    private bool StoresJson(string editorAlias)
    {
        if (!_storesJson.TryGetValue(editorAlias, out bool stores))
        {
            stores = ListEditors.Contains(editorAlias)
                || (editors.TryGet(editorAlias, out IDataEditor? editor) && editor.GetValueEditor().ValueType == ValueTypes.Json);
            _storesJson[editorAlias] = stores;
        }

        return stores;
    }
}
