using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using OdysseyTrust.Cms.Media.Pictures.Addresses;
using OdysseyTrust.Cms.Media.Pictures.Making;
using OdysseyTrust.Tests.Unit.Hosting;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Unit.Media.Pictures;

[TestFixture]
public sealed class PictureAddressTests
{
    private const string Hall = "/media/ab12/hall.jpg";

    private readonly ImagingSettings _settings = new() { HMACSecretKey = [1, 2, 3, 4] };
    private readonly PictureSigner _signer;
    private readonly SignedAddress _addresses;
    private readonly SignedImageUrlGenerator _generator;

    public PictureAddressTests()
    {
        _signer = new PictureSigner(new OptionsValue<ImagingSettings>(_settings));
        _addresses = new SignedAddress(_signer);
        _generator = new SignedImageUrlGenerator(_addresses);
    }

    [Test]
    public void An_address_should_have_the_stock_names_when_it_asks_for_all_there_is()
    {
        string? url = _generator.GetImageUrl(new ImageUrlGenerationOptions(Hall)
        {
            Width = 400,
            Height = 300,
            Quality = 70,
            Format = "webp",
            ImageCropMode = ImageCropMode.BoxPad,
            ImageCropAnchor = ImageCropAnchor.TopLeft,
            Crop = new ImageUrlGenerationOptions.CropCoordinates(0.1m, 0.2m, 0.3m, 0),
            FocalPoint = new ImageUrlGenerationOptions.FocalPointPosition(0.25m, 0.75m),
            CacheBusterValue = "1dc",
            FurtherOptions = "&bgcolor=fff&width=9000",
        });

        Dictionary<string, StringValues> query = QueryOf(url!);
        Assert.That(query.Where(pair => pair.Key != "hmac").Select(pair => $"{pair.Key}={pair.Value}"), Is.EquivalentTo(new[]
        {
            "cc=0.1,0.2,0.3,0", "rxy=0.25,0.75", "rmode=boxpad", "ranchor=topleft", "width=400", "height=300", "format=webp", "quality=70", "v=1dc", "bgcolor=fff",
        }));
    }

    [Test]
    public void An_address_should_be_understood_when_it_was_written_here()
    {
        ImageUrlGenerationOptions asked = new(Hall)
        {
            Width = 400,
            Height = 300,
            Quality = 70,
            Format = "png",
            ImageCropMode = ImageCropMode.Max,
            ImageCropAnchor = ImageCropAnchor.Right,
            Crop = new ImageUrlGenerationOptions.CropCoordinates(0.1m, 0.2m, 0.3m, 0),
            FocalPoint = new ImageUrlGenerationOptions.FocalPointPosition(0.25m, 0.75m),
        };

        PictureRequest? read = PictureRequest.Read(new QueryCollection(QueryOf(_generator.GetImageUrl(asked)!)));

        Assert.That(read, Is.EqualTo(new PictureRequest(
            400, 300, asked.Crop, asked.FocalPoint, ImageCropMode.Max, ImageCropAnchor.Right, PictureFormat.Png, 70)));
    }

    [TestCase(Hall)]
    [TestCase("https://trust.example/media/ab12/hall.jpg")]
    [TestCase("/media/ab12/our%20hall.jpg")]
    [TestCase("/media/ab12/hall.jpg?rnd=1")]
    public void A_signature_should_hold_when_the_address_comes_back(string url)
    {
        string signed = _generator.GetImageUrl(new ImageUrlGenerationOptions(url) { Width = 400 })!;

        Assert.That(IsSigned(signed), Is.True, signed);
    }

    [TestCase("width=400", "width=401")]
    [TestCase("hall", "yard")]
    [TestCase("v=1dc", "v=1dd")]
    [TestCase("&hmac=", "&hmac=A")]
    [TestCase("&hmac=", "&quality=100&hmac=")]
    [TestCase("&hmac=", "&unsigned=")]
    public void A_signature_should_not_hold_when_the_address_was_changed(string old, string changed)
    {
        string signed = _generator.GetImageUrl(new ImageUrlGenerationOptions(Hall) { Width = 400, CacheBusterValue = "1dc" })!;

        Assert.That(IsSigned(signed.Replace(old, changed, StringComparison.Ordinal)), Is.False);
    }

    [Test]
    public void A_signature_should_hold_when_something_was_added_that_changes_no_picture()
    {
        string signed = _generator.GetImageUrl(new ImageUrlGenerationOptions(Hall) { Width = 400 })!;

        Assert.That(IsSigned(signed + "&utm_source=newsletter"), Is.True);
    }

    [Test]
    public void A_signature_should_not_hold_when_another_key_made_it()
    {
        SignedAddress other = new(new PictureSigner(new OptionsValue<ImagingSettings>(new ImagingSettings { HMACSecretKey = [9] })));

        Assert.That(IsSigned(other.Write(Hall, [new("width", "400")])), Is.False);
    }

    [Test]
    public void The_original_should_be_addressed_when_there_is_no_key()
    {
        SignedAddress keyless = new(new PictureSigner(new OptionsValue<ImagingSettings>(new ImagingSettings())));

        Assert.That(keyless.Write(Hall, [new("width", "400")]), Is.EqualTo(Hall));
    }

    [Test]
    public void An_address_should_have_no_signature_when_it_asks_for_the_original()
    {
        string? url = _generator.GetImageUrl(new ImageUrlGenerationOptions(Hall) { CacheBusterValue = "1dc" });

        Assert.That(url, Is.EqualTo(Hall + "?v=1dc"));
    }

    [TestCase("/media/ab12/hall.jpg?rmode=max&width=500&hmac=old")]
    [TestCase("/media/ab12/hall.jpg?rmode=max&amp;width=500&amp;hmac=old")]
    public void A_signature_should_hold_when_it_was_refreshed(string kept)
    {
        string refreshed = new ImageUrlTokenGenerator(_addresses).RefreshSignature(kept);

        Assert.That(IsSigned(System.Net.WebUtility.HtmlDecode(refreshed)), Is.True, refreshed);
        Assert.That(refreshed.Contains("&amp;", StringComparison.Ordinal), Is.EqualTo(kept.Contains("&amp;", StringComparison.Ordinal)));
    }

    [TestCase("width=0")]
    [TestCase("width=wide")]
    [TestCase("height=-5")]
    [TestCase("quality=101")]
    [TestCase("rmode=squeeze")]
    [TestCase("ranchor=9")]
    [TestCase("rxy=0.5")]
    [TestCase("rxy=0.5,2")]
    [TestCase("cc=0,0,0")]
    [TestCase("cc=0,0,0,x")]
    [TestCase("format=exe")]
    public void Nothing_should_be_understood_when_a_value_makes_no_sense(string query)
    {
        Assert.That(PictureRequest.Read(new QueryCollection(QueryHelpers.ParseQuery(query))), Is.Null);
    }

    private bool IsSigned(string url)
    {
        Uri address = new(new Uri("https://trust.example"), url);
        return _signer.IsSigned(Uri.UnescapeDataString(address.AbsolutePath), new QueryCollection(QueryHelpers.ParseQuery(address.Query)));
    }

    private static Dictionary<string, StringValues> QueryOf(string url) => QueryHelpers.ParseQuery(url[url.IndexOf('?', StringComparison.Ordinal)..]);
}
