using System.Text.Json.Nodes;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Editing;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Validation;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.RichText.Editing;

/// <summary>Stores rich text: sanitized, pictures by their media, blocks through the editors within them.</summary>
internal sealed class RichTextValueEditor : ValueEditor, IDataValueReference, IDataValueTags
{
    private readonly BlockEditing _blocks;
    private readonly MarkupEditing _markup;

    public RichTextValueEditor(
        ValueEditorServices services,
        DataEditorAttribute attribute,
        BlockEditing blocks,
        MarkupEditing markup,
        BlockValidation validation)
        : base(services, attribute)
    {
        _blocks = blocks;
        _markup = markup;
        Validators.Add(new RichTextBlockValidator(services.Json, validation));
        Validators.Add(new PictureTextValidator(services.Json));
    }

    public override IValueRequiredValidator RequiredValidator => new AnyTextValidator(Json);

    public override IValueFormatValidator FormatValidator => new MarkupFormatValidator(Json);

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => Json.ReadRichText(property.GetValue(culture, segment)) is { } text
            ? new JsonObject
            {
                ["markup"] = _markup.ToEditor(text.Markup ?? string.Empty),
                ["blocks"] = _blocks.ToEditor(text.Blocks, property.PropertyType.VariesByCulture() ? culture : null)
                    ?? _blocks.ToNode(new RichTextBlockValue()),
            }
            : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        RichTextValue? posted = Json.ReadRichText(editorValue.Value);
        RichTextBlockValue? blocks = _blocks.FromEditor(posted?.Blocks, Json.ReadRichText(currentValue)?.Blocks);
        string markup = posted?.Markup is { } html
            ? _markup.FromEditor(html, (editorValue.DataTypeConfiguration as RichTextConfiguration)?.MediaParentId)
            : string.Empty;

        return markup.IsNullOrWhiteSpace() ? null : Json.Serialize(new RichTextValue(markup, blocks ?? new RichTextBlockValue()));
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => Json.ReadRichText(value) is { } text
            ? _markup.References(text.Markup ?? string.Empty).Concat(_blocks.References(text.Blocks))
            : [];

    public IEnumerable<ITag> GetTags(object? value, object? dataTypeConfiguration, int? languageId)
        => _blocks.Tags(Json.ReadRichText(value)?.Blocks, languageId);

    public override IEnumerable<Guid> ConfiguredElementTypeKeys()
        => ((ConfigurationObject as RichTextConfiguration)?.Blocks ?? []).ElementTypeKeys();
}
