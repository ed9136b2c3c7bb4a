using OdysseyTrust.Cms.Persistence.Nodes;
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

        int[] ancestors = [.. content.Path.GetIdsFromPathReversed().Where(id => id > 0 && id != content.Id)];
        return ancestors.Length == 0
            || Rows.Count(row => ancestors.Contains(row.Id) && row.Published) == Database.Set<NodeRow>().Count(node => ancestors.Contains(node.Id) && node.ObjectType == ObjectType);
    }

    protected override void Write(TEntity entity)
    {
        bool publishing = entity.PublishedState == PublishedState.Publishing;
        bool unpublishing = entity.PublishedState == PublishedState.Unpublishing;
        entity.AdjustDates(entity.UpdateDate, publishing);

        ContentRow row = RowOf(entity);
        ContentVersionRow? published = row.Versions.SingleOrDefault(version => version.IsPublished);
        ContentVersionRow current = row.Versions.SingleOrDefault(version => version.IsCurrent) ?? AddCurrent(row);
        if ((publishing || unpublishing) && published is not null)
        {
            published.IsPublished = false;
            published = null;
        }

        if (publishing)
        {
            published = current;
            published.IsCurrent = false;
            published.IsPublished = true;
            FillPublished(published, entity);

            // The published version is stored first: the newer of two versions has the higher id.
            TakeType(row, entity);
            Database.SaveChanges();
            current = AddCurrent(row);
        }

        FillCurrent(current, entity);
        row.Published = published is not null;
        TakePublication(entity, published, publishing, unpublishing);
        TakeEdits(row, entity);
        TakeType(row, entity);
        Database.SaveAndForget();
        entity.VersionId = current.Id;
        entity.PublishedVersionId = published?.Id ?? 0;
        StoreTags(entity, publishing, unpublishing);
    }

    /// <summary>What a kind keeps in its versions besides.</summary>
    protected virtual void FillExtra(ContentVersionRow version, TEntity entity)
    {
    }

    /// <summary>What a kind remembers of the version that was published.</summary>
    protected virtual void TakeExtra(TEntity entity, ContentVersionRow? published)
    {
    }

    private static void TakeType(ContentRow row, TEntity entity) => row.ContentTypeId = entity.ContentTypeId;

    private static ContentVersionRow AddCurrent(ContentRow row)
    {
        ContentVersionRow current = new() { IsCurrent = true };
        row.Versions.Add(current);
        return current;
    }

    private void FillCurrent(ContentVersionRow version, TEntity entity)
    {
        version.Name = entity.Name!;
        version.Cultures = StoredCultures.ToJson(entity.CultureInfos);
        version.Values = StoredValues.Of(entity.Properties, published: false).ToJson();
        version.Date = entity.UpdateDate;
        version.WriterId = entity.WriterId;
        FillExtra(version, entity);
    }

    private void FillPublished(ContentVersionRow version, TEntity entity)
    {
        FillCurrent(version, entity);
        version.Cultures = StoredCultures.ToJson(entity.ContentType.VariesByCulture() ? entity.PublishCultureInfos : null);
        version.Values = StoredValues.Of(entity.Properties, published: true).ToJson();
    }

    /// <summary>Tells the model what is published of it now.</summary>
    private void TakePublication(TEntity entity, ContentVersionRow? published, bool publishing, bool unpublishing)
    {
        if (!publishing && !unpublishing)
        {
            return;
        }

        entity.Published = publishing;
        entity.PublishName = published?.Name;
        entity.PublishDate = published?.Date;
        entity.PublisherId = published?.WriterId;
        if (unpublishing)
        {
            entity.ClearPublishInfos();
        }

        TakeExtra(entity, published);
    }

    private void TakeEdits(ContentRow row, TEntity entity)
    {
        var edits = ContentEdits.Of(entity, entity.PublishName, Store.Names.DefaultCulture);
        entity.Edited = row.Edited = !row.Published || edits.Any;
        row.EditedCultures = [.. edits.Cultures];
        entity.SetCultureEdited(row.EditedCultures);
    }

    private void StoreTags(TEntity entity, bool publishing, bool unpublishing)
    {
        if (publishing)
        {
            Store.Relations.StoreTags(entity);
        }
        else if (unpublishing)
        {
            Store.Relations.RemoveTags(entity);
        }
    }
}
