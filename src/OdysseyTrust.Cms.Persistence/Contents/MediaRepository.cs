using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Media: one version each, which every save writes over.</summary>
internal sealed class MediaRepository(ContentStore store) : ContentRepository<IMedia>(store), IMediaRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    protected override Guid ObjectType => Constants.ObjectTypes.Media;

    public bool RecycleBinSmells() => Rows.Any(row => row.Node.ParentId == Constants.System.RecycleBinMedia);

    /// <summary>The medium whose file has the address <paramref name="mediaPath"/>.</summary>
    public IMedia? GetMediaByPath(string mediaPath)
    {
        // A picture's value is JSON with its address in it; a file's is the address itself.
        string file = System.Text.Json.JsonEncodedText.Encode(mediaPath).ToString();
        string pattern = $"%{file.Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%";
        return Read(Rows.Where(row => row.Versions.Any(version => version.IsCurrent && EF.Functions.Like(version.Values, pattern, "\\")))).FirstOrDefault();
    }

    protected override IMedia Build(ContentModels models, ContentRow row, ContentVersionRow version) => models.Media(row, version);

    protected override void Write(IMedia entity)
    {
        ContentRow row = RowOf(entity);
        ContentVersionRow? version = row.Versions.SingleOrDefault();
        if (version is null)
        {
            version = new ContentVersionRow { IsCurrent = true };
            row.Versions.Add(version);
        }

        row.ContentTypeId = entity.ContentTypeId;
        row.Edited = true;
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
}
