using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Media: one version each, which every save writes over.</summary>
internal sealed class MediaRepository(ContentStore store, MediaUrlGeneratorCollection fileFinders) : ContentRepository<IMedia>(store), IMediaRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    protected override Guid ObjectType => Constants.ObjectTypes.Media;

    public bool RecycleBinSmells() => Rows.Any(row => row.Node.ParentId == Constants.System.RecycleBinMedia);

    /// <summary>The medium whose file has the address <paramref name="mediaPath"/>.</summary>
    public IMedia? GetMediaByPath(string mediaPath) => Read(Rows.Where(row => row.FilePath == mediaPath)).FirstOrDefault();

    protected override IMedia Build(ContentRow row, ContentVersionRow version) => Store.Models.Media(row, version);

    protected override void Write(IMedia entity)
    {
        ContentRow row = RowOf(entity);
        ContentVersionRow? version = row.Versions.Find(version => version.IsCurrent);
        if (version is null)
        {
            version = new ContentVersionRow { IsCurrent = true };
            row.Versions.Add(version);
        }

        row.ContentTypeId = entity.ContentTypeId;
        row.Edited = true;
        row.FilePath = FilePath(entity);
        version.Name = entity.Name!;
        version.Cultures = StoredCultures.ToJson(entity.CultureInfos);
        version.Values = StoredValues.Of(entity.Properties, published: false).ToJson();
        version.Date = entity.UpdateDate;
        version.WriterId = entity.WriterId;
        Database.SaveAndForget();
        entity.VersionId = version.Id;
    }

#pragma warning disable CS0618 // Core's own URL services still listen to it, and nothing else tells them within the transaction.
    protected override INotification Refreshed(IMedia entity) => new MediaRefreshNotification(entity, new EventMessages());
#pragma warning restore CS0618

    /// <summary>Each editor of files knows where in its value the address stands.</summary>
    private string? FilePath(IMedia entity) => entity.Properties
        .Select(property => fileFinders.TryGetMediaPath(property.PropertyType.PropertyEditorAlias, property.GetValue(), out string? path) ? path : null)
        .FirstOrDefault(path => path is not null);
}
