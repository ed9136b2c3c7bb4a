using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.PublicAccess;

/// <summary>All protected documents: Core asks for them on every visit.</summary>
internal sealed class PublicAccessSet(IDatabaseAccessor accessor, AppCaches caches, ChangeClock clock)
    : EntitySet<PublicAccessEntry>(accessor, caches, clock)
{
    protected override IEnumerable<PublicAccessEntry> Load(CmsDbContext database) => database.Set<PublicAccessEntryRow>()
        .AsNoTracking()
        .Include(entry => entry.Rules)
        .OrderBy(entry => entry.Id)
        .AsEnumerable()
        .Select(Build);

    private static PublicAccessEntry Build(PublicAccessEntryRow row)
    {
        PublicAccessEntry entry = new(
            row.Key, row.ProtectedNodeId, row.LoginNodeId, row.NoAccessNodeId, row.Rules.OrderBy(rule => rule.Id).Select(rule => Build(rule, row.Key)))
        {
            Id = row.Id,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        entry.ResetDirtyProperties(rememberDirty: false);
        return entry;
    }

    private static PublicAccessRule Build(PublicAccessRuleRow row, Guid entryKey)
    {
        PublicAccessRule rule = new(row.Key, entryKey)
        {
            RuleType = row.RuleType,
            RuleValue = row.RuleValue,
            CreateDate = row.CreateDate,
            UpdateDate = row.UpdateDate,
        };
        rule.ResetDirtyProperties(rememberDirty: false);
        return rule;
    }
}
