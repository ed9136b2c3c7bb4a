using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Cms.Sync.Planning;

/// <summary>What an import would do, in import order.</summary>
internal sealed record SyncPlan(IReadOnlyList<SyncStep> Steps)
{
    public IEnumerable<SyncStep> Of(SyncKind kind) => Steps.Where(step => step.Record.Kind == kind);
}
