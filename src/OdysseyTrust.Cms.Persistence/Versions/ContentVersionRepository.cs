using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Scoping;
using OdysseyTrust.Cms.Persistence.Users;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Versions;

/// <summary>The history of one kind of content: who changed it when, and what of it may be cleared away.</summary>
internal abstract class ContentVersionRepository(IDatabaseAccessor accessor, ContentTypeSet types, LanguageSet languages) : IContentVersionRepository
{
    /// <summary>One of <c>Constants.ObjectTypes</c>.</summary>
    protected abstract Guid ObjectType { get; }

    private IQueryable<ContentVersionRow> Versions => accessor.Database.Set<ContentVersionRow>()
        .AsNoTracking()
        .Where(version => version.Content.Node.ObjectType == ObjectType);

    public IReadOnlyCollection<ContentVersionMeta> GetContentVersionsEligibleForCleanup(DateTime olderThan, int? maxCount) => Meta(Versions
        .Where(version => !version.IsCurrent && !version.IsPublished && !version.PreventCleanup && version.Date < olderThan)
        .OrderBy(version => version.Date)
        .ThenBy(version => version.Id)
        .Take(maxCount ?? int.MaxValue));

    public IReadOnlyCollection<ContentVersionCleanupPolicySettings> GetCleanupPolicies() =>
    [
        .. types.Current.All.OfType<IContentType>()
            .Where(type => type.HistoryCleanup is not null)
            .Select(type => new ContentVersionCleanupPolicySettings
            {
                ContentTypeId = type.Id,
                PreventCleanup = type.HistoryCleanup!.PreventCleanup,
                KeepAllVersionsNewerThanDays = type.HistoryCleanup.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = type.HistoryCleanup.KeepLatestVersionPerDayForDays,
                Updated = type.UpdateDate,
            }),
    ];

    /// <summary>The newest first; with a language, only the versions that have it.</summary>
    public IEnumerable<ContentVersionMeta> GetPagedItemsByContentId(int contentId, long pageIndex, int pageSize, out long totalRecords, int? languageId = null)
    {
        IQueryable<ContentVersionRow> versions = Versions.Where(version => version.ContentId == contentId);
        if (languages.Current.All.FirstOrDefault(language => language.Id == languageId) is { } language && Varies(contentId))
        {
            string name = $"%\"{language.IsoCode}\":%";
            versions = versions.Where(version => EF.Functions.Like(version.Cultures, name));
        }

        totalRecords = versions.LongCount();
        return Meta(versions
            .OrderByDescending(version => version.Date)
            .ThenByDescending(version => version.Id)
            .Skip(checked((int)pageIndex * pageSize))
            .Take(pageSize));
    }

    public void DeleteVersions(IEnumerable<int> versionIds)
    {
        foreach (int[] ids in versionIds.Chunk(500))
        {
            Versions.Where(version => ids.Contains(version.Id) && !version.IsCurrent && !version.IsPublished).ExecuteDelete();
        }
    }

    public void SetPreventCleanup(int versionId, bool preventCleanup) => Versions
        .Where(version => version.Id == versionId)
        .ExecuteUpdate(update => update.SetProperty(version => version.PreventCleanup, preventCleanup));

    public ContentVersionMeta? Get(int versionId) => Meta(Versions.Where(version => version.Id == versionId)).FirstOrDefault();

    private bool Varies(int contentId) =>
        types.Current.Find(Versions.Where(version => version.ContentId == contentId).Select(version => version.Content.ContentTypeId).FirstOrDefault())?.VariesByCulture() == true;

    private ContentVersionMeta[] Meta(IQueryable<ContentVersionRow> versions)
    {
        var rows = versions.Select(version => new
        {
            version.Id,
            version.ContentId,
            version.Content.ContentTypeId,
            version.WriterId,
            version.Date,
            version.IsPublished,
            version.IsCurrent,
            version.PreventCleanup,
            Writer = accessor.Database.Set<UserRow>().Where(user => user.Id == version.WriterId).Select(user => user.Name).FirstOrDefault(),
        });
        return
        [
            .. rows.AsEnumerable().Select(row => new ContentVersionMeta(
                row.Id, row.ContentId, row.ContentTypeId, row.WriterId, row.Date, row.IsPublished, row.IsCurrent, row.PreventCleanup, row.Writer ?? string.Empty)),
        ];
    }
}
