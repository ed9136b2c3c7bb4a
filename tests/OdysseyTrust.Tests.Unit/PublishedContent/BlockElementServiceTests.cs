using OdysseyTrust.Cms.PublishedContent.Caches;
using OdysseyTrust.Tests.Unit.PublishedContent.Support;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent;

[TestFixture]
public class BlockElementServiceTests
{
    private TestSite _site = null!;
    private BlockElementService _service = null!;

    [SetUp]
    public void SetUp()
    {
        _site = new TestSite();
        _service = new BlockElementService(_site.ContentTypes, _site.Factory);
    }

    [Test]
    public async Task A_block_should_become_an_element_with_the_values_of_its_properties()
    {
        ContentType type = _site.AddType("quote", isElement: true, properties: ["text", "source"]);
        BlockItemData block = Block(type, Value("text", "To be"));

        IPublishedElement? element = await _service.BuildElementAsync(block);

        Assert.Multiple(() =>
        {
            Assert.That(element!.Key, Is.EqualTo(block.Key));
            Assert.That(element.GetProperty("text")!.GetValue(), Is.EqualTo("To be"));
            Assert.That(element.GetProperty("source")!.HasValue(), Is.False);
            Assert.That(element.IsDraft(), Is.False);
        });
    }

    [Test]
    public async Task A_block_that_varies_should_show_the_culture_of_the_request()
    {
        ContentType type = _site.AddType("quote", ContentVariation.Culture, isElement: true, properties: "text");
        BlockItemData block = Block(type, Value("text", "hello", "en-GB"), Value("text", "helo", "cy-GB"));
        _site.Variation.Enter("cy-GB");

        IPublishedElement? element = await _service.BuildElementAsync(block, preview: true);

        Assert.Multiple(() =>
        {
            Assert.That(element!.GetProperty("text")!.GetValue(), Is.EqualTo("helo"));
            Assert.That(element.GetProperty("text")!.GetValue("en-GB"), Is.EqualTo("hello"));
            Assert.That(element.Cultures.Keys, Is.EquivalentTo(new[] { "en-GB", "cy-GB" }));
            Assert.That(element.IsDraft(), Is.True);
        });
    }

    [Test]
    public async Task A_block_should_be_left_out_when_its_type_is_gone_or_no_element_type()
    {
        ContentType documentType = _site.AddType("page");

        Assert.Multiple(async () =>
        {
            Assert.That(await _service.BuildElementAsync(new BlockItemData(Guid.NewGuid(), Guid.NewGuid(), "gone")), Is.Null);
            Assert.That(await _service.BuildElementAsync(Block(documentType)), Is.Null);
        });
    }

    private static BlockItemData Block(ContentType type, params BlockPropertyValue[] values)
        => new(Guid.NewGuid(), type.Key, type.Alias) { Values = values };

    private static BlockPropertyValue Value(string alias, object? value, string? culture = null)
        => new() { Alias = alias, Value = value, Culture = culture };
}
