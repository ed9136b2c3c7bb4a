using OdysseyTrust.Cms.PropertyEditors.Links;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Links;

public sealed class MultiUrlPickerValueConverterTests
{
    private const string Stored =
        """
        [{"name":"About","target":"","unique":null,"type":null,"udi":"umb://document/9d3a0ac04a514a5ba2f5d4f0c8a4c6a1","url":null,"queryString":"#team"},
         {"name":"Gone","udi":"umb://document/00000000000000000000000000000001"},
         {"name":"Policy","target":"_blank","udi":"umb://media/9d3a0ac04a514a5ba2f5d4f0c8a4c6a2"},
         {"name":"Elsewhere","url":"https://example.org/","queryString":"?a=1"}]
        """;

    private static readonly Guid Document = Guid.Parse("9d3a0ac04a514a5ba2f5d4f0c8a4c6a1");
    private static readonly Guid Media = Guid.Parse("9d3a0ac04a514a5ba2f5d4f0c8a4c6a2");

    private readonly MultiUrlPickerValueConverter _converter = new(
        Json.Serializer,
        Stub.Of<IPublishedContentCache>(("GetById", arguments => Find(arguments, Document))),
        Stub.Of<IPublishedMediaCache>(("GetById", arguments => Find(arguments, Media))),
        Stub.Of<IPublishedUrlProvider>(("GetUrl", _ => "/about-us/"), ("GetMediaUrl", _ => "/media/policy.pdf")));

    [Test]
    public void Links_are_given_with_the_urls_of_now()
    {
        Link[] links = (Link[])_converter.Convert(Picker(), Stored)!;

        Assert.Multiple(() =>
        {
            Assert.That(links.Select(link => link.Name), Is.EqualTo(new[] { "About", "Policy", "Elsewhere" }));
            Assert.That(links.Select(link => link.Url), Is.EqualTo(new[] { "/about-us/#team", "/media/policy.pdf", "https://example.org/?a=1" }));
            Assert.That(links.Select(link => link.Type), Is.EqualTo(new[] { LinkType.Content, LinkType.Media, LinkType.External }));
            Assert.That(links[1].Target, Is.EqualTo("_blank"));
        });
    }

    [Test]
    public void A_picker_of_one_gives_a_link()
    {
        object? link = _converter.Convert(Picker(maximum: 1), Stored);

        Assert.That(((Link)link!).Name, Is.EqualTo("About"));
    }

    [Test]
    public void A_picker_gives_no_more_than_it_allows()
    {
        object? links = _converter.Convert(Picker(maximum: 2), Stored);

        Assert.That((Link[])links!, Has.Length.EqualTo(2));
    }

    [TestCase(0)]
    [TestCase(2)]
    public void Nothing_gives_an_empty_list(int maximum)
    {
        object? links = _converter.Convert(Picker(maximum), null);

        Assert.That(links, Is.Empty);
    }

    private static IPublishedPropertyType Picker(int maximum = 0)
        => PropertyTypes.Of(Constants.PropertyEditors.Aliases.MultiUrlPicker, new MultiUrlPickerConfiguration { MaxNumber = maximum });

    private static IPublishedContent? Find(object?[] arguments, Guid known)
        => arguments.OfType<Guid>().Single() == known ? Stub.Of<IPublishedContent>(("Key", _ => known)) : null;
}
