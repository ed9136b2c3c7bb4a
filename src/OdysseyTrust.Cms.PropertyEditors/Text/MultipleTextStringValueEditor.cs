using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>Stores the lines as one text with line breaks, as Umbraco does, and gives them to the editor as a list.</summary>
internal sealed class MultipleTextStringValueEditor : ValueEditor
{
    public MultipleTextStringValueEditor(ValueEditorServices services, DataEditorAttribute attribute)
        : base(services, attribute)
        => Validators.Add(new LineLimitsValidator(services.Texts));

    public override IValueFormatValidator FormatValidator => new EachLineFormatValidator();

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => LineReader.Read(property.GetValue(culture, segment));

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        IReadOnlyList<string> lines = LineReader.Read(editorValue.Value);

        return lines.Count == 0 ? null : string.Join('\n', lines);
    }
}
