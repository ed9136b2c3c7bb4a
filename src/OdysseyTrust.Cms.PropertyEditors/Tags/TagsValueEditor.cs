using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Tags;

/// <summary>Stores tags as a JSON array or as comma-separated text, whichever the data type says.</summary>
internal sealed class TagsValueEditor(
    ValueEditorServices services,
    DataEditorAttribute attribute,
    IDataTypeConfigurationCache configurations) : ValueEditor(services, attribute), IDataValueTags
{
    public override IValueRequiredValidator RequiredValidator => new AnyTagValidator();

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Read(property.GetValue(culture, segment), Configuration(property.PropertyType.DataTypeKey));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        TagConfiguration configuration = editorValue.DataTypeConfiguration as TagConfiguration ?? new TagConfiguration();
        string[] tags = Read(editorValue.Value, configuration);
        if (tags.Length == 0)
        {
            return null;
        }

        return configuration.StorageType == TagsStorageType.Json
            ? Json.Serialize(tags)
            : string.Join(Delimiter(configuration), tags);
    }

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
    {
        TagConfiguration configuration = dataTypeConfiguration as TagConfiguration ?? new TagConfiguration();

        return Read(value, configuration)
            .Select(text => new Tag { Group = configuration.Group, Text = text, LanguageId = languageId });
    }

    private static string[] Read(object? value, TagConfiguration configuration)
    {
        IEnumerable<string> tags = value is string text && !text.DetectIsJson()
            ? text.Split(Delimiter(configuration))
            : EditorJson.ToStrings(value);

        return [.. tags.Select(tag => tag.Trim()).Where(tag => tag.Length > 0).Distinct(StringComparer.Ordinal)];
    }

    private static char Delimiter(TagConfiguration configuration) => configuration.Delimiter == default ? ',' : configuration.Delimiter;

    private TagConfiguration Configuration(Guid dataTypeKey)
        => configurations.GetConfigurationAs<TagConfiguration>(dataTypeKey) ?? new TagConfiguration();
}
