using OdysseyTrust.Tests.Integration.Management.Support;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Integration.Management.Services;

public sealed class TemporaryFileServiceTests : ManagementTests
{
    private ITemporaryFileService Files => Site.Get<ITemporaryFileService>();

    [Test]
    public async Task An_upload_is_read_as_it_was_sent()
    {
        Guid key = Guid.NewGuid();

        var created = await Files.CreateAsync(Upload(key, "Prospectus – 2026.pdf", "%PDF-content"));

        TemporaryFileModel stored = (await Files.GetAsync(key))!;
        await using Stream stream = stored.OpenReadStream();
        using StreamReader reader = new(stream);
        Assert.Multiple(async () =>
        {
            Assert.That(created.Status, Is.EqualTo(TemporaryFileOperationStatus.Success));
            Assert.That(stored.FileName, Is.EqualTo("Prospectus – 2026.pdf"));
            Assert.That(await reader.ReadToEndAsync(), Is.EqualTo("%PDF-content"));
            Assert.That(Directory.EnumerateFiles(Path.Combine(Site.Folder, "temp"), "*Prospectus*", SearchOption.AllDirectories), Is.Empty);
        });
    }

    [Test]
    public async Task An_upload_is_gone_when_it_is_deleted()
    {
        Guid key = Guid.NewGuid();
        await Files.CreateAsync(Upload(key, "short.txt", "short"));

        await Files.DeleteAsync(key);

        Assert.That(await Files.GetAsync(key), Is.Null);
    }

    [Test]
    public async Task Only_uploads_whose_time_is_over_are_cleaned_up()
    {
        Guid expired = Guid.NewGuid();
        Guid current = Guid.NewGuid();
        ITemporaryFileRepository repository = Site.Get<ITemporaryFileRepository>();
        await repository.SaveAsync(Model(expired, DateTime.Now.AddMinutes(-1)));
        await repository.SaveAsync(Model(current, DateTime.Now.AddMinutes(10)));

        IEnumerable<Guid> removed = await Files.CleanUpOldTempFiles();

        Assert.Multiple(async () =>
        {
            Assert.That(removed, Is.EqualTo([expired]));
            Assert.That(await Files.GetAsync(expired), Is.Null);
            Assert.That(await Files.GetAsync(current), Is.Not.Null);
        });
    }

    [Test]
    public async Task An_upload_that_may_not_be_uploaded_is_refused()
    {
        var result = await Files.CreateAsync(Upload(Guid.NewGuid(), "page.aspx", "<%"));

        Assert.That(result.Status, Is.EqualTo(TemporaryFileOperationStatus.FileExtensionNotAllowed));
    }

    private static CreateTemporaryFileModel Upload(Guid key, string name, string content) =>
        new() { Key = key, FileName = name, OpenReadStream = () => new MemoryStream(System.Text.Encoding.UTF8.GetBytes(content)) };

    private static TemporaryFileModel Model(Guid key, DateTime availableUntil) =>
        new() { Key = key, FileName = "file.txt", AvailableUntil = availableUntil, OpenReadStream = () => new MemoryStream("text"u8.ToArray()) };
}
