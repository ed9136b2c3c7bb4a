using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.Content;

/// <summary>Something that was done to an item: <c>AuditLogResponseModel</c> of the Management API.</summary>
internal sealed record AuditLogEntry(ReferenceById User, DateTimeOffset Timestamp, AuditType LogType, string? Comment, string? Parameters)
{
    public static async Task<PagedResponse<AuditLogEntry>> PageAsync(PagedModel<IAuditItem> page, IUserIdKeyResolver users)
    {
        List<AuditLogEntry> entries = [];
        foreach (IAuditItem item in page.Items)
        {
            Attempt<Guid> user = await users.TryGetAsync(item.UserId);
            entries.Add(new AuditLogEntry(
                new ReferenceById(user.Success ? user.Result : Constants.Security.SuperUserKey),
                item.CreateDate,
                item.AuditType,
                item.Comment,
                item.Parameters));
        }

        return new PagedResponse<AuditLogEntry>(page.Total, entries);
    }
}
