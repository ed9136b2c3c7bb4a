using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Hosting;
using NetVips;
using OdysseyTrust.Cms.Media.Pictures.Serving;
using OdysseyTrust.Tests.Integration.Hosting;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using File = System.IO.File;

namespace OdysseyTrust.Tests.Integration.Media;

/// <summary>Pictures as browsers ask for them, on a running site.</summary>
public class PictureTests : SiteTests
{
    private const string Folder = "ab12";
    private const string Chromium = "image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8";

    [TestCase(Chromium, "image/avif")]
    [TestCase("image/webp,*/*", "image/webp")]
    [TestCase("image/avif;q=0,image/webp", "image/webp")]
    [TestCase("*/*", "image/jpeg")]
    [TestCase("", "image/jpeg")]
    public async Task A_picture_should_be_of_the_best_kind_that_the_browser_names(string accept, string contentType)
    {
        Photo("kinds.jpg");

        using HttpResponseMessage answer = await AskAsync(Address("kinds.jpg", width: 200), accept);

        using Image picture = Image.NewFromBuffer(await answer.Content.ReadAsByteArrayAsync());
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo(contentType));
        Assert.That(answer.Headers.Vary, Is.EqualTo(new[] { "Accept" }));
        Assert.That((picture.Width, picture.Height), Is.EqualTo((200, 150)));
    }

    [Test]
    public async Task A_picture_should_be_of_one_kind_for_everybody_when_its_address_says_so()
    {
        Photo("fixed.jpg");

        using HttpResponseMessage answer = await AskAsync(Address("fixed.jpg", width: 200, format: "png"), Chromium);

        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/png"));
        Assert.That(answer.Headers.Vary, Is.Empty);
    }

    [TestCase("width=200")]
    [TestCase("width=200&hmac=AAAAAAAAAAAAAAAAAAAAAA")]
    [TestCase("rmode=max&hmac=")]
    public async Task Nothing_should_be_resized_when_the_address_is_not_signed(string query)
    {
        Photo("unsigned.jpg");

        using HttpResponseMessage answer = await AskAsync($"/media/{Folder}/unsigned.jpg?{query}");

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(Directory.Exists(Cached("unsigned.jpg")), Is.False);
    }

    [TestCase("")]
    [TestCase("?v=1dc")]
    [TestCase("?utm_source=newsletter")]
    public async Task The_original_should_be_unchanged_when_nothing_else_is_asked_for(string query)
    {
        byte[] original = File.ReadAllBytes(Photo("original.jpg"));

        using HttpResponseMessage answer = await AskAsync($"/media/{Folder}/original.jpg{query}", Chromium);

        Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.EqualTo(original));
    }

    [Test]
    public async Task A_browser_should_keep_a_picture_and_be_told_so_when_it_asks_again()
    {
        Photo("kept.jpg");
        string address = Address("kept.jpg", width: 200, version: "1dc");
        using HttpResponseMessage first = await AskAsync(address, Chromium);

        using HttpRequestMessage again = new(HttpMethod.Get, new Uri(address, UriKind.Relative)) { Headers = { IfNoneMatch = { first.Headers.ETag! } } };
        again.Headers.Add("Accept", Chromium);
        using HttpResponseMessage second = await Visitor.SendAsync(again);

        Assert.That(first.Headers.CacheControl?.ToString(), Is.EqualTo("public, max-age=31536000, immutable"));
        Assert.That(second.StatusCode, Is.EqualTo(HttpStatusCode.NotModified));
    }

    [Test]
    public async Task A_picture_should_be_kept_for_a_week_when_its_address_has_no_version()
    {
        Photo("week.jpg");

        using HttpResponseMessage answer = await AskAsync(Address("week.jpg", width: 200));

        Assert.That(answer.Headers.CacheControl, Is.EqualTo(new CacheControlHeaderValue { Public = true, MaxAge = TimeSpan.FromDays(7) }));
    }

    [Test]
    public async Task A_picture_should_be_made_once_when_many_ask_for_it_at_the_same_time()
    {
        Photo("crowd.jpg");
        string address = Address("crowd.jpg", width: 300);

        HttpResponseMessage[] answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => AskAsync(address, Chromium)));

        Assert.That(answers.Select(answer => answer.StatusCode), Is.All.EqualTo(HttpStatusCode.OK));
        Assert.That(answers.Select(answer => answer.Headers.ETag), Is.All.EqualTo(answers[0].Headers.ETag));
        Assert.That(Directory.GetFiles(Cached("crowd.jpg")), Has.Length.EqualTo(1));
        Array.ForEach(answers, answer => answer.Dispose());
    }

    [Test]
    public async Task A_picture_should_be_another_when_its_original_was_replaced()
    {
        string file = Photo("replaced.jpg");
        string address = Address("replaced.jpg", width: 200);
        using HttpResponseMessage before = await AskAsync(address);
        Photo("replaced.jpg", height: 800);
        File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(1));

        using HttpResponseMessage after = await AskAsync(address);

        using Image picture = Image.NewFromBuffer(await after.Content.ReadAsByteArrayAsync());
        Assert.That(picture.Height, Is.EqualTo(200));
        Assert.That(after.Headers.ETag, Is.Not.EqualTo(before.Headers.ETag));
    }

    [Test]
    public async Task A_picture_should_be_gone_when_its_original_is()
    {
        string file = Photo("gone.jpg");
        string address = Address("gone.jpg", width: 200);
        using HttpResponseMessage before = await AskAsync(address);
        File.Delete(file);

        using HttpResponseMessage after = await AskAsync(address);
        Get<IEnumerable<IHostedService>>().OfType<PictureCacheCleanup>().Single().Clean();

        Assert.That(before.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        Assert.That(after.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(Directory.Exists(Cached("gone.jpg")), Is.False);
    }

    [TestCase(0)]
    [TestCase(200)]
    public async Task A_visitor_should_be_told_when_the_original_is_damaged(int length)
    {
        string file = Photo("damaged.jpg");
        File.WriteAllBytes(file, File.ReadAllBytes(file).Take(length).ToArray());

        using HttpResponseMessage answer = await AskAsync(Address("damaged.jpg", width: 200));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.UnprocessableEntity));
        Assert.That(await answer.Content.ReadAsStringAsync(), Does.Contain("damaged"));
        Assert.That(answer.Headers.CacheControl?.NoStore, Is.True);
    }

    [Test]
    public async Task A_drawing_should_be_as_it_is_whatever_size_is_asked_for()
    {
        const string Drawing = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'/>";
        await File.WriteAllTextAsync(Media("logo.svg"), Drawing);

        Assert.That(await ReadAsync($"/media/{Folder}/logo.svg?width=200"), Is.EqualTo(Drawing));
    }

    [Test]
    public async Task An_animation_should_move_on_when_a_size_is_asked_for()
    {
        using Image frame = Image.Black(40, 30, bands: 3).Copy(interpretation: Enums.Interpretation.Srgb);
        using Image frames = frame.Join(frame + 255, Enums.Direction.Vertical).Mutate(header => header.Set(GValue.GIntType, "page-height", 30));
        frames.WriteToFile(Media("wave.gif"));

        using HttpResponseMessage answer = await AskAsync(Address("wave.gif", width: 20), Chromium);

        Assert.That(await answer.Content.ReadAsByteArrayAsync(), Is.EqualTo(File.ReadAllBytes(Media("wave.gif"))));
    }

    [TestCase("photo [1].jpg")]
    [TestCase("école.jpg")]
    public async Task A_picture_should_be_made_when_its_name_has_signs_that_are_escaped(string name)
    {
        Photo(name);

        using HttpResponseMessage answer = await AskAsync(Address(Uri.EscapeDataString(name), width: 200), Chromium);

        Assert.That(answer.Content.Headers.ContentType?.MediaType, Is.EqualTo("image/avif"));
    }

    [Test]
    public async Task Nothing_outside_of_the_media_folder_should_be_reached()
    {
        string outside = Path.Combine(Site.DataPath, "outside.jpg");
        File.Move(Photo("inside.jpg"), outside);

        using HttpResponseMessage answer = await AskAsync(Get<IImageUrlGenerator>().GetImageUrl(new ImageUrlGenerationOptions("/media/..%2Foutside.jpg") { Width = 20 })!);

        Assert.That(answer.IsSuccessStatusCode, Is.False);
    }

    private Task<HttpResponseMessage> AskAsync(string address, string accept = "")
    {
        HttpRequestMessage request = new(HttpMethod.Get, new Uri(address, UriKind.Relative));
        if (accept.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("Accept", accept);
        }

        return Visitor.SendAsync(request);
    }

    private string Address(string name, int width, string? format = null, string? version = null) => Get<IImageUrlGenerator>().GetImageUrl(
        new ImageUrlGenerationOptions($"/media/{Folder}/{name}") { Width = width, Format = format, CacheBusterValue = version })!;

    private string Media(string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(Site.DataPath, "media", Folder)).FullName, name);

    private string Cached(string name) => Path.Combine(Site.DataPath, "pictures", Folder, name);

    private string Photo(string name, int height = 600)
    {
        using Image noise = Image.Gaussnoise(800, height, sigma: 40, mean: 128);
        using Image photo = noise.Cast(Enums.BandFormat.Uchar).Colourspace(Enums.Interpretation.Srgb);
        photo.Jpegsave(Media(name));
        return Media(name);
    }
}
