using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.PublicAccess;

/// <summary>Which documents only some members may see.</summary>
internal sealed class PublicAccessRepository(IDatabaseAccessor accessor, PublicAccessSet entries)
    : SharedSetRepository<PublicAccessEntry, PublicAccessEntryRow>(accessor, Columns), IPublicAccessRepository
{
    private static readonly RowMap<PublicAccessEntryRow> Columns = new RowMap<PublicAccessEntryRow>()
        .Map(nameof(PublicAccessEntry.Id), entry => entry.Id)
        .Map(nameof(PublicAccessEntry.Key), entry => entry.Key)
        .Map(nameof(PublicAccessEntry.ProtectedNodeId), entry => entry.ProtectedNodeId)
        .Map(nameof(PublicAccessEntry.LoginNodeId), entry => entry.LoginNodeId)
        .Map(nameof(PublicAccessEntry.NoAccessNodeId), entry => entry.NoAccessNodeId);

    protected override EntityIndex<PublicAccessEntry> Current => entries.Current;

    private DbSet<PublicAccessEntryRow> Table => Accessor.Database.Set<PublicAccessEntryRow>();

    protected override void Insert(PublicAccessEntry entity)
    {
        PublicAccessEntryRow row = new() { Key = entity.Key };
        Write(entity, row);
        Table.Add(row);
        Accessor.Database.SaveAndForget();
        entity.Id = row.Id;
    }

    protected override void Update(PublicAccessEntry entity)
    {
        PublicAccessEntryRow row = Table.Include(entry => entry.Rules).Single(entry => entry.Key == entity.Key);
        Write(entity, row);
        Accessor.Database.SaveAndForget();
    }

    protected override void Remove(PublicAccessEntry entity) => Table.Where(entry => entry.Key == entity.Key).ExecuteDelete();

    protected override void Changed() => entries.Changed();

    private static void Write(PublicAccessEntry entity, PublicAccessEntryRow row)
    {
        row.ProtectedNodeId = entity.ProtectedNodeId;
        row.LoginNodeId = entity.LoginNodeId;
        row.NoAccessNodeId = entity.NoAccessNodeId;
        row.CreateDate = entity.CreateDate;
        row.UpdateDate = entity.UpdateDate;
        row.Rules.RemoveAll(known => !entity.Rules.Any(rule => rule.Key == known.Key));
        foreach (PublicAccessRule rule in entity.Rules)
        {
            Write(rule, row);
        }
    }

    private static void Write(PublicAccessRule rule, PublicAccessEntryRow entry)
    {
        PublicAccessRuleRow? row = entry.Rules.Find(known => known.Key == rule.Key);
        if (row is null)
        {
            rule.AddingEntity();
            row = new PublicAccessRuleRow { Key = rule.Key, CreateDate = rule.CreateDate };
            entry.Rules.Add(row);
        }
        else
        {
            rule.UpdatingEntity();
        }

        row.RuleType = rule.RuleType;
        row.RuleValue = rule.RuleValue;
        row.UpdateDate = rule.UpdateDate;
    }
}
