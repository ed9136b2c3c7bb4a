using System.Text.Json;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>Values between what is stored and what editors work with. Each property editor has formats of its own, which Core's serializer knows.</summary>
internal sealed class ContentValues(PropertyEditorCollection editors, IJsonSerializer serializer)
{
    /// <summary>The values of a document or media item, each in the format of its editor.</summary>
    /// <param name="content">The item.</param>
    /// <param name="published">Whether to read what is published, not the draft.</param>
    public IReadOnlyList<ContentValueResponse> Read(IContentBase content, bool published = false) =>
        [.. content.Properties.SelectMany(property => Read(content, property, published))];

    /// <summary>What an editor sent, as Core takes it.</summary>
    public IEnumerable<PropertyValueModel> Write(IEnumerable<ContentValueRequest> values) => values.Select(value => new PropertyValueModel
    {
        Alias = value.Alias,
        Culture = value.Culture,
        Segment = value.Segment,
        Value = value.Value is { } json ? serializer.Deserialize<object>(json.GetRawText()) : null,
    });

    private IEnumerable<ContentValueResponse> Read(IContentBase content, IProperty property, bool published)
    {
        if (!editors.TryGet(property.PropertyType.PropertyEditorAlias, out IDataEditor? editor))
        {
            yield break;
        }

        IDataValueEditor valueEditor = editor.GetValueEditor();
        IProperty source = published ? PublishedOf(property) : property;
        foreach ((string? culture, string? segment) in VariantsOf(content, property))
        {
            object? value = valueEditor.ToEditor(source, culture, segment);
            if (value is not null)
            {
                yield return new ContentValueResponse(editor.Alias, culture, segment, property.Alias, ToJson(value));
            }
        }
    }

    /// <summary>The property as if its draft were what is published: editors read drafts.</summary>
    private static Property PublishedOf(IProperty property)
    {
        Property copy = new(property.PropertyType);
        foreach (IPropertyValue value in property.Values)
        {
            copy.SetValue(value.PublishedValue, value.Culture, value.Segment);
        }

        return copy;
    }

    private static IEnumerable<(string? Culture, string? Segment)> VariantsOf(IContentBase content, IProperty property)
    {
        string?[] cultures = property.PropertyType.VariesByCulture() ? [.. content.AvailableCultures] : [null];
        string?[] segments = property.PropertyType.VariesBySegment()
            ? [null, .. property.Values.Select(value => value.Segment).OfType<string>().Distinct()]
            : [null];
        return cultures.SelectMany(culture => segments.Select(segment => (culture, segment)));
    }

    private JsonElement ToJson(object value)
    {
        using JsonDocument json = JsonDocument.Parse(serializer.Serialize(value));
        return json.RootElement.Clone();
    }
}
