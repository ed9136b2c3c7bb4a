using OdysseyTrust.Cms.PropertyEditors.Blocks;
using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using OdysseyTrust.Cms.PropertyEditors.Collections;
using OdysseyTrust.Cms.PropertyEditors.Colors;
using OdysseyTrust.Cms.PropertyEditors.Dates;
using OdysseyTrust.Cms.PropertyEditors.Json;
using OdysseyTrust.Cms.PropertyEditors.Links;
using OdysseyTrust.Cms.PropertyEditors.Lists;
using OdysseyTrust.Cms.PropertyEditors.Markdown;
using OdysseyTrust.Cms.PropertyEditors.Media.Crops;
using OdysseyTrust.Cms.PropertyEditors.Media.Pickers;
using OdysseyTrust.Cms.PropertyEditors.Media.Uploads;
using OdysseyTrust.Cms.PropertyEditors.Numbers;
using OdysseyTrust.Cms.PropertyEditors.Pickers;
using OdysseyTrust.Cms.PropertyEditors.RichText;
using OdysseyTrust.Cms.PropertyEditors.Tags;
using OdysseyTrust.Cms.PropertyEditors.Text;
using OdysseyTrust.Cms.PropertyEditors.Toggles;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.DependencyInjection;

/// <summary>
/// Our editors and converters by name. Core would also find them by scanning, if this assembly is among those that the host has
/// scanned; adding one twice adds it once.
/// </summary>
internal static class CollectionBuilderExtensions
{
    public static void AddStockEditors(this DataEditorCollectionBuilder editors)
        => editors
            .Add<TextBoxPropertyEditor>()
            .Add<TextAreaPropertyEditor>()
            .Add<EmailAddressPropertyEditor>()
            .Add<MultipleTextStringPropertyEditor>()
            .Add<TrueFalsePropertyEditor>()
            .Add<CheckBoxListPropertyEditor>()
            .Add<DropDownFlexiblePropertyEditor>()
            .Add<RadioButtonListPropertyEditor>()
            .Add<ColorPickerPropertyEditor>()
            .Add<SliderPropertyEditor>()
            .Add<TagsPropertyEditor>()
            .Add<ListViewPropertyEditor>()
            .Add<DateTimePropertyEditor>()
            .Add<DateOnlyPropertyEditor>()
            .Add<TimeOnlyPropertyEditor>()
            .Add<DateTimeUnspecifiedPropertyEditor>()
            .Add<DateTimeWithTimeZonePropertyEditor>()
            .Add<RichTextPropertyEditor>()
            .Add<BlockListPropertyEditor>()
            .Add<BlockGridPropertyEditor>()
            .Add<SingleBlockPropertyEditor>()
            .Add<FileUploadPropertyEditor>()
            .Add<ImageCropperPropertyEditor>()
            .Add<MediaPicker3PropertyEditor>()
            .Add<MultiUrlPickerPropertyEditor>()
            .Add<MultiNodeTreePickerPropertyEditor>();

    public static void AppendStockConverters(this PropertyValueConverterCollectionBuilder converters)
        => converters
            .Append<DateOnlyValueConverter>()
            .Append<TimeOnlyValueConverter>()
            .Append<DateTimeUnspecifiedValueConverter>()
            .Append<DateTimeWithTimeZoneValueConverter>()
            .Append<JsonValueConverter>()
            .Append<MarkdownValueConverter>()
            .Append<RichTextValueConverter>()
            .Append<BlockListValueConverter>()
            .Append<BlockGridValueConverter>()
            .Append<SingleBlockValueConverter>()
            .Append<ImageCropperValueConverter>()
            .Append<MediaPickerWithCropsValueConverter>()
            .Append<MultiUrlPickerValueConverter>();
}
