using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NetVips;
using OdysseyTrust.Tests.Common;
using OdysseyTrust.Tests.Integration.Hosting;
using OdysseyTrust.Tests.Integration.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Templates;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;
using IElement = AngleSharp.Dom.IElement;

namespace OdysseyTrust.Tests.Integration.Media;

/// <summary>Pictures that staff picked, on the site's pages.</summary>
public class PictureMarkupTests : SiteTests
{
    private const int Width = 1000;
    private const int Height = 800;

    [Test]
    public async Task A_picture_should_be_offered_in_the_widths_that_the_original_has_in_the_proportions_of_its_crop()
    {
        IElement image = await HeroOfAsync("Our hall", Media("hall.jpg"));

        string[] widths = [.. image.GetAttribute("srcset")!.Split(", ").Select(candidate => candidate.Split(' ')[1])];
        Assert.That(widths, Is.EqualTo(new[] { "320w", "480w", "640w", "800w", "1000w" }));
        Assert.That((image.GetAttribute("width"), image.GetAttribute("height")), Is.EqualTo(("1000", "562")));
        Assert.That(image.GetAttribute("fetchpriority"), Is.EqualTo("high"));
        Assert.That(image.HasAttribute("loading"), Is.False);
        Assert.That(image.GetAttribute("alt"), Is.Empty);
    }

    [Test]
    public async Task Every_candidate_should_be_a_picture_of_its_width()
    {
        IElement image = await HeroOfAsync("Our candidates", Media("candidates.jpg"));

        foreach (string[] candidate in image.GetAttribute("srcset")!.Split(", ").Select(candidate => candidate.Split(' ')))
        {
            using Image picture = await FetchAsync(candidate[0]);
            Assert.That($"{picture.Width}w", Is.EqualTo(candidate[1]));
        }
    }

    [Test]
    public async Task A_crop_should_be_shown_as_staff_drew_it()
    {
        IMedia media = Media("drawn.png", crops: new[] { new { alias = "wide", width = 1600, height = 900, coordinates = new { x1 = 0.5, y1 = 0.5, x2 = 0.05, y2 = 0.19 } } });

        IElement image = await HeroOfAsync("Our drawn crop", media);

        using Image picture = await FetchAsync(image.GetAttribute("src")!);
        Assert.That((picture.Width, picture.Height), Is.EqualTo((441, 248)), "The part that was drawn, in the proportions of the crop.");
        Assert.That(picture.Getpoint(picture.Width / 2, picture.Height / 2)[2], Is.GreaterThan(200), "The right half of the original is blue.");
    }

    [TestCase(0.05, 0)]
    [TestCase(0.95, 2)]
    public async Task A_crop_that_nobody_drew_should_be_shown_around_the_focal_point(double left, int colour)
    {
        IMedia media = Media($"focal{colour}.png", focalPoint: new { left, top = 0.5 });
        IContent people = Pages.Publish(Pages.Contents.Create($"People {colour}", Pages.Home.Id, "peoplePage"));
        IContent person = Pages.Contents.Create("Ada Lovelace", people.Id, "person");
        person.SetValue("group", """["Trustees"]""");
        person.SetValue("photo", Pick(media));
        Pages.Publish(person);

        IElement image = (await PageAsync($"/people-{colour}/")).QuerySelector(".people img")!;

        using Image picture = await FetchAsync(image.GetAttribute("src")!);
        Assert.That((image.GetAttribute("width"), image.GetAttribute("sizes"), image.GetAttribute("loading")), Is.EqualTo(("120", "120px", "lazy")));
        Assert.That(picture.Getpoint(picture.Width / 2, picture.Height / 2)[colour], Is.GreaterThan(200));
    }

    [Test]
    public async Task A_page_should_be_the_same_for_every_browser()
    {
        await HeroOfAsync("Our cache", Media("cache.jpg"));
        using HttpRequestMessage modern = new(HttpMethod.Get, new Uri("/our-cache/", UriKind.Relative)) { Headers = { Accept = { new MediaTypeWithQualityHeaderValue("image/avif") } } };
        using HttpRequestMessage old = new(HttpMethod.Get, new Uri("/our-cache/", UriKind.Relative));

        using HttpResponseMessage first = await Visitor.SendAsync(modern);
        using HttpResponseMessage second = await Visitor.SendAsync(old);

        Assert.That(await first.Content.ReadAsStringAsync(), Is.EqualTo(await second.Content.ReadAsStringAsync()));
        Assert.That(first.Headers.Vary, Does.Not.Contain("Accept"));
    }

    [Test]
    public async Task A_link_that_is_shared_should_show_its_picture_in_the_proportions_of_social_networks()
    {
        Pages.Publish("Our shared page", values: ("socialImage", Pick(Media("shared.jpg"))));

        string address = (await PageAsync("/our-shared-page/")).QuerySelector("meta[property='og:image']")!.GetAttribute("content")!;

        using Image picture = await FetchAsync(new Uri(address).PathAndQuery);
        Assert.That(new Uri(address).IsAbsoluteUri, Is.True);
        Assert.That((double)picture.Width / picture.Height, Is.EqualTo(1200d / 630).Within(0.01));
    }

    [Test]
    public async Task A_picture_in_rich_text_should_load_when_it_was_signed_with_another_key()
    {
        IMedia media = Media("text.jpg");

        using UmbracoContextReference request = Get<IUmbracoContextFactory>().EnsureUmbracoContext();
        string markup = Get<HtmlImageSourceParser>().EnsureImageSources(
            $"""<p><img data-udi="{media.GetUdi()}" src="?rmode=max&amp;width=200&amp;height=200&amp;hmac=old" alt=""></p>""");

        IElement image = (await new HtmlParser().ParseDocumentAsync(markup)).QuerySelector("img")!;
        using Image picture = await FetchAsync(image.GetAttribute("src")!);
        Assert.That((picture.Width, picture.Height), Is.EqualTo((200, 160)));
    }

    [Test]
    public async Task A_thumbnail_of_the_back_office_should_load()
    {
        IMedia media = Media("thumbnail.jpg");
        using BackOfficeSession editor = await BackOfficeSession.SignInAsync(Site);

        JsonElement urls = await editor.GetJsonAsync($"imaging/resize/urls?id={media.Key}&width=300&height=300&mode=Min");

        using Image picture = await FetchAsync(urls[0].GetProperty("urlInfos")[0].GetProperty("url").GetString()!);
        Assert.That((picture.Width, picture.Height), Is.EqualTo((375, 300)));
    }

    private async Task<IElement> HeroOfAsync(string name, IMedia media)
    {
        Pages.Publish(name, values: ("heroImage", Pick(media)));
        return (await PageAsync($"/{name.ToUrlSegment(Get<IShortStringHelper>())}/")).QuerySelector("img.hero")!;
    }

    private async Task<IDocument> PageAsync(string path) => await new HtmlParser().ParseDocumentAsync(await ReadAsync(path));

    private async Task<Image> FetchAsync(string address)
    {
        using HttpResponseMessage answer = await VisitAsync(address);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), address);
        return Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync());
    }

    private static string Pick(IMedia media) => JsonSerializer.Serialize(new[] { new { key = Guid.NewGuid(), mediaKey = media.Key, mediaTypeAlias = media.ContentType.Alias } });

    /// <summary>A picture with a red left half and a blue right one.</summary>
    /// <param name="name">Its file's name.</param>
    /// <param name="crops">What staff drew on it.</param>
    /// <param name="focalPoint">The point that they chose.</param>
    private IMedia Media(string name, object? crops = null, object? focalPoint = null)
    {
        IMediaService service = Get<IMediaService>();
        IMedia media = service.CreateMedia(name, Constants.System.Root, Constants.Conventions.MediaTypes.Image);
        using MemoryStream file = new(RedAndBlue(Path.GetExtension(name)));
        media.SetValue(
            Get<MediaFileManager>(), Get<MediaUrlGeneratorCollection>(), Get<IShortStringHelper>(), Get<IContentTypeBaseServiceProvider>(), Constants.Conventions.Media.File, name, file);
        media.SetValue(Constants.Conventions.Media.File, JsonSerializer.Serialize(new { src = media.GetValue<string>(Constants.Conventions.Media.File), crops, focalPoint }));
        var saved = service.Save(media);
        Assert.That(saved.Success, Is.True);
        return media;
    }

    private static byte[] RedAndBlue(string extension)
    {
        using Image black = Image.Black(Width / 2, Height, bands: 3);
        using Image image = (black + new double[] { 255, 0, 0 }).Join(black + new double[] { 0, 0, 255 }, Enums.Direction.Horizontal)
            .Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return image.WriteToBuffer(extension);
    }
}
