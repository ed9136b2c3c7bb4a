using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Domains. Core sets all domains of a document at once.</summary>
internal sealed class DomainStore(IDomainService domains, NodeTree tree) : SyncStore<DomainRecord>(SyncKind.Domains)
{
    public override async Task<IReadOnlyList<SyncRecord>> ReadAllAsync(CancellationToken cancellationToken)
        => [.. (await domains.GetAllAsync(includeWildcards: true))
            .Where(domain => domain.RootContentId is not null)
            .OrderBy(domain => domain.DomainName, StringComparer.Ordinal)
            .Select(ToRecord)];

    public override async Task SaveAsync(IReadOnlyList<SyncRecord> records, Action<int> saved, CancellationToken cancellationToken)
    {
        // A domain may move to another document: it has to leave the one before it can come to the other.
        DomainRecord[] wanted = [.. records.Cast<DomainRecord>()];
        DomainRecord[] current = [.. (await ReadAllAsync(cancellationToken)).Cast<DomainRecord>()];
        DomainRecord[] moved = [.. current.Where(domain => wanted.Any(
            other => other.Identity == domain.Identity && other.RootKey != domain.RootKey))];
        await DeleteAsync(moved, cancellationToken);
        foreach (IGrouping<Guid, DomainRecord> root in wanted.GroupBy(domain => domain.RootKey))
        {
            DomainRecord[] others = [.. current.Where(domain => domain.RootKey == root.Key && !moved.Contains(domain)
                && wanted.All(other => other.Identity != domain.Identity))];
            await AssignAsync(root.Key, [.. others, .. root], root.First());
            saved(root.Count());
        }
    }

    public override async Task DeleteAsync(IReadOnlyList<SyncRecord> records, CancellationToken cancellationToken)
    {
        foreach (IGrouping<Guid, DomainRecord> root in records.Cast<DomainRecord>().GroupBy(domain => domain.RootKey))
        {
            HashSet<string> gone = [.. root.Select(domain => domain.Identity)];
            IEnumerable<IDomain> assigned = await domains.GetAssignedDomainsAsync(root.Key, includeWildcards: true);
            await AssignAsync(root.Key, [.. assigned.Select(ToRecord).Where(domain => !gone.Contains(domain.Identity))], root.First());
        }
    }

    protected override Task SaveAsync(DomainRecord record)
        => throw new NotSupportedException("Domains are saved a document at a time: call SaveAsync with all records.");

    protected override Task DeleteAsync(DomainRecord record)
        => throw new NotSupportedException("Domains are deleted a document at a time: call DeleteAsync with all records.");

    private async Task AssignAsync(Guid rootKey, IReadOnlyList<DomainRecord> assigned, DomainRecord record)
    {
        DomainsUpdateModel model = new()
        {
            DefaultIsoCode = assigned.LastOrDefault(domain => domain.IsWildcard)?.Language,
            Domains = [.. assigned.Where(domain => !domain.IsWildcard).Select(domain => new DomainModel
            {
                DomainName = domain.Alias,
                IsoCode = domain.Language ?? throw new SyncRejectedException(record, "It names no language.", "Add <Language>."),
            })],
        };
        Require(record, await domains.UpdateDomainsAsync(rootKey, model));
    }

    private DomainRecord ToRecord(IDomain domain)
        => new()
        {
            Kind = SyncKind.Domains,
            Key = DeterministicKey.Of(domain.DomainName),
            Alias = domain.DomainName,
            IsWildcard = domain.IsWildcard,
            Language = string.IsNullOrEmpty(domain.LanguageIsoCode) ? null : domain.LanguageIsoCode,
            RootKey = tree.KeyOf(domain.RootContentId ?? 0) ?? Guid.Empty,
            RootPath = tree.NamePathOf(domain.RootContentId ?? 0),
        };
}
