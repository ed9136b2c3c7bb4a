using System.Text.Json;
using System.Xml.Linq;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Unit.PropertyEditors;

/// <summary>Core chooses one converter for a property out of its own and ours, and views get the types that stock Umbraco gives.</summary>
[FixtureLifeCycle(LifeCycle.InstancePerTestCase)]
public sealed class PublishedPropertyTests : IDisposable
{
    private readonly EditorComposition _composition = new();

    public void Dispose() => _composition.Dispose();

    [TestCase(Constants.PropertyEditors.Aliases.TextBox, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.TextArea, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.EmailAddress, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.MultipleTextstring, typeof(IEnumerable<string>))]
    [TestCase(Constants.PropertyEditors.Aliases.Boolean, typeof(bool))]
    [TestCase(Constants.PropertyEditors.Aliases.Integer, typeof(int))]
    [TestCase(Constants.PropertyEditors.Aliases.Decimal, typeof(decimal))]
    [TestCase(Constants.PropertyEditors.Aliases.CheckBoxList, typeof(IEnumerable<string>))]
    [TestCase(Constants.PropertyEditors.Aliases.DropDownListFlexible, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.DropDownListFlexible, typeof(IEnumerable<string>), """{"multiple":true}""")]
    [TestCase(Constants.PropertyEditors.Aliases.RadioButtonList, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.ColorPicker, typeof(ColorPickerValueConverter.PickedColor))]
    [TestCase(Constants.PropertyEditors.Aliases.ColorPickerEyeDropper, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.Slider, typeof(decimal))]
    [TestCase(Constants.PropertyEditors.Aliases.Slider, typeof(Range<decimal>), """{"enableRange":true}""")]
    [TestCase(Constants.PropertyEditors.Aliases.Tags, typeof(IEnumerable<string>))]
    [TestCase(Constants.PropertyEditors.Aliases.DateTime, typeof(DateTime))]
    [TestCase(Constants.PropertyEditors.Aliases.DateOnly, typeof(DateOnly?))]
    [TestCase(Constants.PropertyEditors.Aliases.TimeOnly, typeof(TimeOnly?))]
    [TestCase(Constants.PropertyEditors.Aliases.DateTimeUnspecified, typeof(DateTime?))]
    [TestCase(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, typeof(DateTimeOffset?))]
    [TestCase(Constants.PropertyEditors.Aliases.RichText, typeof(IHtmlEncodedString))]
    [TestCase(Constants.PropertyEditors.Aliases.MarkdownEditor, typeof(IHtmlEncodedString))]
    [TestCase(Constants.PropertyEditors.Aliases.BlockList, typeof(BlockListModel))]
    [TestCase(Constants.PropertyEditors.Aliases.BlockGrid, typeof(BlockGridModel))]
    [TestCase(Constants.PropertyEditors.Aliases.SingleBlock, typeof(BlockListItem))]
    [TestCase(Constants.PropertyEditors.Aliases.UploadField, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.ImageCropper, typeof(ImageCropperValue))]
    [TestCase(Constants.PropertyEditors.Aliases.MediaPicker3, typeof(MediaWithCrops))]
    [TestCase(Constants.PropertyEditors.Aliases.MediaPicker3, typeof(IEnumerable<MediaWithCrops>), """{"multiple":true}""")]
    [TestCase(Constants.PropertyEditors.Aliases.MultiUrlPicker, typeof(IEnumerable<Link>))]
    [TestCase(Constants.PropertyEditors.Aliases.MultiUrlPicker, typeof(Link), """{"maxNumber":1}""")]
    [TestCase(Constants.PropertyEditors.Aliases.ContentPicker, typeof(IPublishedContent))]
    [TestCase(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, typeof(IEnumerable<IPublishedContent>))]
    [TestCase(Constants.PropertyEditors.Aliases.MultiNodeTreePicker, typeof(IPublishedContent), """{"maxNumber":1}""")]
    [TestCase(Constants.PropertyEditors.Aliases.MemberPicker, typeof(IPublishedContent))]
    [TestCase(Constants.PropertyEditors.Aliases.MemberGroupPicker, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.UserPicker, typeof(int))]
    [TestCase(Constants.PropertyEditors.Aliases.Label, typeof(string))]
    [TestCase(Constants.PropertyEditors.Aliases.PlainJson, typeof(JsonDocument))]
    public void A_property_has_the_type_that_stock_Umbraco_gives_it(string alias, Type expected, string configuration = "{}")
    {
        IPublishedPropertyType propertyType = PropertyType(alias, configuration);

        Assert.That(propertyType.ModelClrType, Is.EqualTo(expected));
    }

    [TestCase("author", "Toni Morrison")]
    [TestCase("authorNationality", new[] { "American" })]
    [TestCase("length", "Medium")]
    [TestCase("publishYear", 1987)]
    public void The_values_of_a_uSync_file_are_given_as_views_expect_them(string alias, object expected)
    {
        XElement book = Load("Content/beloved.config");
        string dataTypeKey = Load("ContentTypes/book.config").Descendants("GenericProperty")
            .Single(property => (string?)property.Element("Alias") == alias).Element("Definition")!.Value;
        XElement dataType = Directory.EnumerateFiles(Path.Combine(SourceTree.SampleFolder, "DataTypes")).Select(XElement.Load)
            .Single(type => (string?)type.Attribute("Key") == dataTypeKey);
        IPublishedPropertyType propertyType = PropertyType(dataType.Descendants("EditorAlias").Single().Value, dataType.Element("Config")!.Value);

        object? value = Convert(propertyType, book.Element("Properties")!.Element(alias)!.Element("Value")!.Value);

        Assert.That(value, Is.EqualTo(expected));
    }

    [TestCase(Constants.PropertyEditors.Aliases.Slider, "2.5,8", "2.5,8", """{"enableRange":true}""")]
    [TestCase(Constants.PropertyEditors.Aliases.ColorPicker, """{"value":"#1b6ca8","label":"Blue"}""", "#1b6ca8", "{}")]
    [TestCase(Constants.PropertyEditors.Aliases.MarkdownEditor, "**Hi** <script>x()</script>", "<p><strong>Hi</strong> </p>\n", "{}")]
    public void A_stored_value_is_given_as_its_model(string alias, string stored, string expected, string configuration)
    {
        object? value = Convert(PropertyType(alias, configuration), stored);

        Assert.That(value!.ToString(), Is.EqualTo(expected));
    }

    private static XElement Load(string path) => XElement.Load(Path.Combine(SourceTree.SampleFolder, path));

    private static object? Convert(IPublishedPropertyType propertyType, string stored)
    {
        FakeElement owner = new(FakeElement.Type(Guid.NewGuid(), "page"), Guid.NewGuid());

        return propertyType.ConvertInterToObject(
            owner, PropertyCacheLevel.Element, propertyType.ConvertSourceToInter(owner, stored, preview: false), preview: false);
    }

    private IPublishedPropertyType PropertyType(string editorAlias, string configuration)
    {
        DataType dataType = new(_composition.Editors[editorAlias]!, Json.ConfigurationSerializer) { Id = 1 };
        dataType.ConfigurationData = Json.ConfigurationSerializer.Deserialize<Dictionary<string, object>>(configuration)!;
        _composition.DataTypes.Add(dataType);

        return _composition.Get<IPublishedContentTypeFactory>().CreatePropertyType(
            FakeElement.Type(Guid.NewGuid(), "page"), "property", 1, ContentVariation.Nothing);
    }
}
