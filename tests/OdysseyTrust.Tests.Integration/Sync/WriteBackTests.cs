using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Sync;

/// <summary>Schema that is changed in the back office of a developer's machine.</summary>
[TestFixture]
public sealed class WriteBackTests
{
    private SyncSite _site = null!;

    [SetUp]
    public async Task Boot()
    {
        _site = await SyncSite.CreateAsync(SourceTree.OwnFolder, new KeyValuePair<string, string?>("OdysseyTrust:Sync:WriteBack", "true"));
        await _site.BootAsync();
    }

    [TearDown]
    public void Dispose() => _site.Dispose();

    [Test]
    public void Nothing_is_written_by_an_import()
        => Assert.That(SyncSite.Snapshot(_site.Folder), Is.EqualTo(SyncSite.Snapshot(SourceTree.OwnFolder)));

    [Test]
    public async Task Only_the_items_file_changes_when_a_document_type_is_saved()
    {
        IContentTypeService types = _site.Get<IContentTypeService>();
        IContentType type = types.Get("standardPage")!;
        type.Icon = "icon-umbraco";

        await types.UpdateAsync(type, Constants.Security.SuperUserKey);

        Assert.That(_site.Read("ContentTypes/standardpage.config"), Does.Contain("<Icon>icon-umbraco</Icon>"));
        Assert.That(ChangedFiles(), Is.EqualTo("ContentTypes/standardpage.config"));
    }

    [Test]
    public async Task A_new_file_and_a_tombstone_are_left_when_a_document_type_is_renamed()
    {
        IContentTypeService types = _site.Get<IContentTypeService>();
        IContentType type = types.Get("quoteBlock")!;
        type.Alias = "citationBlock";

        await types.UpdateAsync(type, Constants.Security.SuperUserKey);

        Assert.That(_site.Read("ContentTypes/citationblock.config"), Does.Contain("Alias=\"citationBlock\""));
        Assert.That(_site.Read("ContentTypes/quoteblock.config"), Does.Contain("<Empty").And.Contain("Change=\"Rename\""));
    }

    [Test]
    public async Task A_tombstone_is_left_when_a_document_type_is_made_and_deleted()
    {
        IContentTypeService types = _site.Get<IContentTypeService>();
        ContentType type = new(_site.Get<IShortStringHelper>(), Constants.System.Root) { Alias = "shortLived", Name = "Short-lived" };
        await types.CreateAsync(type, Constants.Security.SuperUserKey);
        string made = _site.Read("ContentTypes/shortlived.config");

        await types.DeleteAsync(type.Key, Constants.Security.SuperUserKey);

        Assert.That(made, Does.Contain("<ContentType Key="));
        Assert.That(_site.Read("ContentTypes/shortlived.config"), Does.Contain($"<Empty Key=\"{type.Key}\" Alias=\"shortLived\" Change=\"Delete\" />"));
    }

    [Test]
    public void Content_is_never_written_back()
    {
        IContentService documents = _site.Get<IContentService>();
        IContent home = documents.GetRootContent().First();
        home.Name += " again";

        documents.Save(home);

        Assert.That(ChangedFiles(), Is.Empty);
    }

    private string ChangedFiles()
    {
        SortedDictionary<string, string> before = SyncSite.Snapshot(SourceTree.OwnFolder);
        return string.Join(' ', SyncSite.Snapshot(_site.Folder)
            .Where(file => !before.TryGetValue(file.Key, out string? bytes) || bytes != file.Value)
            .Select(file => file.Key));
    }
}
