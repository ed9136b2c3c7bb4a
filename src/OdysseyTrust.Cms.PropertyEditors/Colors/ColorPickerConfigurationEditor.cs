using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Colors;

/// <summary>The colours that a data type offers.</summary>
internal sealed class ColorPickerConfigurationEditor : ConfigurationEditor<ColorPickerConfiguration>
{
    public ColorPickerConfigurationEditor(IIOHelper io)
        : base(io)
        => Field(nameof(ColorPickerConfiguration.Items)).Validators.Add(new HexColorsValidator());
}
