using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>
/// What documents and elements have in common: publishing makes the current version the published one and starts a new current version,
/// saving writes over the current version, and what was published before stays as history.
/// </summary>
internal abstract partial class PublishableContentRepository<TEntity>(ContentStore store)
    : ContentRepository<TEntity>(store), IPublishableContentRepository<TEntity>
    where TEntity : class, IPublishableContentBase
{
    public int CountPublished(string? contentTypeAlias = null) => Rows
        .Count(row => row.Published && !row.Node.Trashed && (contentTypeAlias == null || row.ContentType.Alias == contentTypeAlias));

    public bool IsPathPublished(TEntity? content)
    {
        if (content is not { Published: true, Trashed: false })
        {
            return false;
        }

        // A folder of elements is no content, and hides nothing.
        int[] ancestors = [.. content.Path.GetIdsFromPathReversed().Where(id => id > 0 && id != content.Id)];
        return ancestors.Length == 0 || !Rows.Any(row => ancestors.Contains(row.Id) && !row.Published);
    }

    protected override bool IsChanged(TEntity entity) =>
        entity.PublishedState is PublishedState.Publishing or PublishedState.Unpublishing || base.IsChanged(entity);

    protected override void Write(TEntity entity)
    {
        ContentRow row = RowOf(entity);
        row.ContentTypeId = entity.ContentTypeId;
        ContentVersionRow current = CurrentOf(row, entity);
        Fill(current, entity);
        ContentVersionRow? published = row.Versions.Find(version => version.IsPublished);
        if (entity.PublishedState is PublishedState.Publishing or PublishedState.Unpublishing)
        {
            published?.IsPublished = false;
            published = null;
        }

        if (entity.PublishedState == PublishedState.Publishing)
        {
            published = Publish(current, entity);
            Database.SaveChanges();
            current = Fill(AddCurrent(row), entity);
        }

        row.Published = published is not null;
        TakeEdits(row, entity, current, published);
        Database.SaveAndForget();
        entity.VersionId = current.Id;
        entity.PublishedVersionId = published?.Id ?? 0;
    }

    protected override void Conclude(TEntity entity)
    {
        if (entity.PublishedState == PublishedState.Publishing)
        {
            entity.Published = true;
            entity.PublishName = entity.Name;
            entity.PublishDate = entity.UpdateDate;
            entity.PublisherId = entity.WriterId;
            Store.Relations.StoreTags(entity);
        }
        else if (entity.PublishedState == PublishedState.Unpublishing)
        {
            entity.Published = false;
            entity.PublishName = null;
            entity.PublishDate = null;
            entity.PublisherId = null;
            entity.ClearPublishInfos();
            Store.Relations.RemoveTags(entity);
        }
    }

    /// <summary>Writes to a version what staff edit of the item.</summary>
    protected virtual ContentVersionRow Fill(ContentVersionRow version, TEntity entity)
    {
        version.Name = entity.Name!;
        version.Cultures = StoredCultures.ToJson(entity.CultureInfos);
        version.Values = StoredValues.Of(entity.Properties, published: false).ToJson();
        version.Date = entity.UpdateDate;
        version.WriterId = entity.WriterId;
        return version;
    }

    private static ContentVersionRow Publish(ContentVersionRow version, TEntity entity)
    {
        version.IsCurrent = false;
        version.IsPublished = true;
        version.Cultures = StoredCultures.ToJson(entity.PublishCultureInfos);
        version.Values = StoredValues.Of(entity.Properties, published: true).ToJson();
        return version;
    }

    private static ContentVersionRow AddCurrent(ContentRow row)
    {
        ContentVersionRow current = new() { IsCurrent = true };
        row.Versions.Add(current);
        return current;
    }

    /// <exception cref="InvalidOperationException">The item was read before another save made a new version of it.</exception>
    private static ContentVersionRow CurrentOf(ContentRow row, TEntity entity)
    {
        ContentVersionRow? current = row.Versions.Find(version => version.IsCurrent);
        return current is null || current.Id == entity.VersionId
            ? current ?? AddCurrent(row)
            : throw new InvalidOperationException(
                $"'{entity.Name}' ({entity.Id}) can't be saved: its version {entity.VersionId} is not the current one, which is {current.Id}. Read it again.");
    }

    private void TakeEdits(ContentRow row, TEntity entity, ContentVersionRow current, ContentVersionRow? published)
    {
        var edits = ContentEdits.Of(entity, current, published, Store.Names.DefaultCulture);
        entity.Edited = row.Edited = edits.Any;
        row.EditedCultures = [.. edits.Cultures];
        entity.SetCultureEdited(row.EditedCultures);

        // The dates of cultures that changed are those of the version.
        bool publishing = entity.PublishedState == PublishedState.Publishing;
        entity.AdjustDates(entity.UpdateDate, publishing);
        current.Cultures = StoredCultures.ToJson(entity.CultureInfos);
        if (publishing)
        {
            published!.Cultures = StoredCultures.ToJson(entity.PublishCultureInfos);
        }
    }
}
