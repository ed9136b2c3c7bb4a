using System.Net;
using NetVips;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Media;

/// <summary>Files that staff see and visitors do not.</summary>
public sealed class MediaProtectionTests
{
    private SiteApplication _site = null!;
    private BackOfficeSession _administrator = null!;
    private MediaLibrary _library = null!;
    private HttpClient _visitor = null!;

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        _site = await new SiteApplication().StartAsync();
        _administrator = await BackOfficeSession.SignInAsync(_site);
        _library = new MediaLibrary(_administrator);
        _visitor = _site.CreateVisitor();
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        _visitor.Dispose();
        _administrator.Dispose();
        await _site.DisposeAsync();
    }

    [Test]
    public async Task A_file_should_be_hidden_from_visitors_when_it_is_in_the_bin()
    {
        Guid id = await _library.CreateFileAsync("Old letter", "letter.txt", "Dear parents");
        Uri before = await _library.UrlOfAsync(id);

        await _library.TrashAsync(id);

        Uri after = await _library.UrlOfAsync(id);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(after.ToString(), Does.EndWith("/letter.deleted.txt"));
            Assert.That(await StatusOfAsync(before), Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await StatusOfAsync(after), Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That((await _library.FileValueOfAsync(id)).GetProperty("src").GetString(), Is.EqualTo(after.ToString()));
        }
    }

    [Test]
    public async Task Staff_should_see_a_picture_when_it_is_in_the_bin()
    {
        using Image image = Image.Black(32, 20, bands: 3);
        Guid id = await _library.CreateAsync(Constants.MediaTypes.Guids.ImageGuid, "Hall", "hall.png", image.WriteToBuffer(".png"));
        await _library.TrashAsync(id);

        using HttpResponseMessage seen = await _administrator.Client.GetAsync(await _library.UrlOfAsync(id));

        using (Assert.EnterMultipleScope())
        {
            Assert.That(seen.StatusCode, Is.EqualTo(HttpStatusCode.OK));
            Assert.That(seen.Headers.CacheControl!.ToString(), Does.Contain("no-store"));
        }
    }

    [Test]
    public async Task A_file_should_be_back_at_its_address_when_its_folder_is_restored()
    {
        Guid folder = await _library.CreateFolderAsync("Letters");
        Guid id = await _library.CreateFileAsync("Letter", "letter.txt", "Dear parents", folder);
        Uri address = await _library.UrlOfAsync(id);
        await _library.TrashAsync(folder);
        HttpStatusCode inBin = await StatusOfAsync(address);

        await _library.RestoreAsync(folder);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(inBin, Is.EqualTo(HttpStatusCode.NotFound));
            Assert.That(await _library.UrlOfAsync(id), Is.EqualTo(address));
            Assert.That(await _visitor.GetStringAsync(address), Is.EqualTo("Dear parents"));
        }
    }

    [Test]
    public async Task A_file_should_be_gone_when_it_is_deleted_from_the_bin()
    {
        Guid id = await _library.CreateFileAsync("Letter", "letter.txt", "Dear parents");
        await _library.TrashAsync(id);
        string path = Path.Combine(_site.DataPath, (await _library.UrlOfAsync(id)).ToString().TrimStart('/'));
        bool thereBefore = File.Exists(path);

        await _administrator.SendAsync(HttpMethod.Delete, $"recycle-bin/media/{id}").ShouldBeAsync(HttpStatusCode.OK);

        Assert.That((thereBefore, File.Exists(path)), Is.EqualTo((true, false)));
    }

    [Test]
    public async Task A_file_should_be_hidden_from_visitors_until_its_folder_is_for_all()
    {
        Guid folder = await _library.CreateFolderAsync("Results", staffOnly: true);
        Guid below = await _library.CreateFolderAsync("Year 6", folder);
        Guid id = await _library.CreateFileAsync("Results", "results.txt", "All passed", below);
        Uri address = await _library.UrlOfAsync(id);

        HttpStatusCode hidden = await StatusOfAsync(address);
        HttpStatusCode disguised = await StatusOfAsync(new Uri(address.ToString().Replace("/media/", "/MEDIA//", StringComparison.Ordinal), UriKind.Relative));
        string seenByStaff = await _administrator.Client.GetStringAsync(address);
        await _library.ShowToVisitorsAsync(folder, "Results");

        using (Assert.EnterMultipleScope())
        {
            Assert.That((hidden, disguised), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
            Assert.That(seenByStaff, Is.EqualTo("All passed"));
            Assert.That(await _visitor.GetStringAsync(address), Is.EqualTo("All passed"));
        }
    }

    [Test]
    public async Task A_file_should_be_hidden_when_it_is_moved_into_a_folder_for_staff()
    {
        Guid folder = await _library.CreateFolderAsync("Drafts", staffOnly: true);
        Guid id = await _library.CreateFileAsync("Minutes", "minutes.txt", "Agreed");
        Uri address = await _library.UrlOfAsync(id);
        HttpStatusCode before = await StatusOfAsync(address);

        await _administrator.SendAsync(HttpMethod.Put, $"media/{id}/move", new { target = new { id = folder } }).ShouldBeAsync(HttpStatusCode.OK);

        Assert.That((before, await StatusOfAsync(address)), Is.EqualTo((HttpStatusCode.OK, HttpStatusCode.NotFound)));
    }

    private async Task<HttpStatusCode> StatusOfAsync(Uri address)
    {
        using HttpResponseMessage response = await _visitor.GetAsync(address);
        return response.StatusCode;
    }
}
