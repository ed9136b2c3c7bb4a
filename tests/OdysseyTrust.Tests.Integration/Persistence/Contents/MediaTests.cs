using OdysseyTrust.Tests.Integration.Persistence.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace OdysseyTrust.Tests.Integration.Persistence.Contents;

public sealed class MediaTests
{
    private const string Picture = """{"src":"/media/abc/sch%ool_1.jpg","focalPoint":{"left":0.5,"top":0.25}}""";

    private ContentSite _site = null!;

    [SetUp]
    public async Task StartSite()
    {
        _site = new ContentSite();
        await TypeAsync("upload", Aliases.UploadField);
        await TypeAsync("picture", Aliases.ImageCropper);
    }

    [TearDown]
    public void EndSite() => _site.Dispose();

    [Test]
    public void A_medium_should_be_read_back_as_it_was_given()
    {
        IMedia saved = Save("School", "picture", Picture);
        IMedia read = _site.Media.GetById(saved.Key)!;

        Assert.Multiple(() =>
        {
            Assert.That(read.Name, Is.EqualTo("School"));
            Assert.That(read.ContentType.Alias, Is.EqualTo("picture"));
            Assert.That(read.GetValue(Constants.Conventions.Media.File), Is.EqualTo(Picture));
            Assert.That(read.IsDirty(), Is.False);
            Assert.That(_site.Media.GetByIds([saved.Id]).Single().Key, Is.EqualTo(saved.Key));
        });
    }

    [Test]
    public void A_medium_should_have_one_version_that_every_save_writes_over()
    {
        IMedia medium = Save("School", "upload", "/media/a/one.pdf");

        medium.SetValue(Constants.Conventions.Media.File, "/media/a/two.pdf");
        medium.Name = "Other";
        _site.Media.Save(medium);

        Assert.That(_site.Media.GetVersions(medium.Id).Select(version => version.VersionId), Is.EqualTo([medium.VersionId]));
        Assert.That(_site.Media.GetById(medium.Id)!.GetValue(Constants.Conventions.Media.File), Is.EqualTo("/media/a/two.pdf"));
    }

    [TestCase("upload", "/media/a/policy.pdf", "/media/a/policy.pdf")]
    [TestCase("picture", Picture, "/media/abc/sch%ool_1.jpg")]
    public void A_medium_should_be_found_by_the_address_of_its_file(string type, string value, string address)
    {
        IMedia medium = Save("File", type, value);
        Save("Other", type, value.Replace("/media/", "/media/other/", StringComparison.Ordinal));

        Assert.That(_site.Media.GetMediaByPath(address)!.Id, Is.EqualTo(medium.Id));
        Assert.That(_site.Media.GetMediaByPath(address[..^1]), Is.Null);
    }

    [Test]
    public void A_folder_should_take_its_media_along_into_the_bin_and_out_of_it()
    {
        IMedia folder = Save("Folder", "upload", "/media/folder.pdf");
        IMedia medium = Save("School", "upload", "/media/a/b.pdf", folder);

        _site.Media.MoveToRecycleBin(folder);
        IMedia trashed = _site.Media.GetById(medium.Id)!;
        _site.Media.Move(_site.Media.GetById(folder.Id)!, Constants.System.Root);
        IMedia restored = _site.Media.GetById(medium.Id)!;

        Assert.Multiple(() =>
        {
            Assert.That((trashed.Trashed, trashed.Path, trashed.Level), Is.EqualTo((true, $"-1,-21,{folder.Id},{medium.Id}", 2)));
            Assert.That((restored.Trashed, restored.Path, restored.Level), Is.EqualTo((false, $"-1,{folder.Id},{medium.Id}", 2)));
        });
    }

    [Test]
    public void An_emptied_bin_should_hold_nothing()
    {
        IMedia medium = Save("School", "upload", "/media/a/b.pdf");
        _site.Media.MoveToRecycleBin(medium);
        bool smelt = _site.Media.RecycleBinSmells();

        _site.Media.EmptyRecycleBin();

        Assert.That((smelt, _site.Media.RecycleBinSmells(), _site.Media.Count()), Is.EqualTo((true, false, 0)));
    }

    [Test]
    public void Media_should_be_sorted_and_deleted()
    {
        IMedia[] media = [.. Enumerable.Range(0, 3).Select(number => Save($"File {number}", "upload", $"/media/{number}.pdf"))];

        _site.Media.Sort([media[2], media[0], media[1]]);
        _site.Media.Delete(media[0]);

        Assert.That(_site.Media.GetRootMedia().Select(medium => medium.Name), Is.EqualTo(["File 2", "File 1"]));
    }

    private async Task TypeAsync(string alias, string editor)
    {
        MediaType type = new(_site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = alias, Name = alias };
        type.AddPropertyType(await _site.PropertyAsync(Constants.Conventions.Media.File, editor));
        Assert.That((await _site.Get<IMediaTypeService>().CreateAsync(type, Constants.Security.SuperUserKey)).Success, Is.True);
    }

    private IMedia Save(string name, string type, string file, IMedia? parent = null)
    {
        IMedia medium = _site.Media.CreateMedia(name, parent?.Id ?? Constants.System.Root, type);
        medium.SetValue(Constants.Conventions.Media.File, file);
        Assert.That(_site.Media.Save(medium).Success, Is.True);
        return medium;
    }
}
