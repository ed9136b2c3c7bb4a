using OdysseyTrust.Cms.Management;
using OdysseyTrust.Cms.Search;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Web.Operations;

/// <summary>Shows an index of the site in the back office.</summary>
internal sealed class ManagedIndex(ISearchIndex index) : IManagedIndex
{
    public string Name => index.Name;

    public async Task<ManagedIndexStatus> GetStatusAsync()
    {
        SearchIndexStatus status = await index.GetStatusAsync();
        (ManagedIndexHealth health, string? message) = status switch
        {
            { IsRebuilding: true, IsOpen: true } => (ManagedIndexHealth.Rebuilding, "It is being rebuilt; the one in use answers until then."),
            { IsRebuilding: true } => (ManagedIndexHealth.Rebuilding, "It is being built."),
            { IsOpen: true } => (ManagedIndexHealth.Healthy, (string?)null),
            _ => (ManagedIndexHealth.Unhealthy, "It can't be searched: rebuild it, and see the log if that fails."),
        };
        return new ManagedIndexStatus(health, message, status.DocumentCount, status.FieldCount, status.Properties);
    }

    public Task<bool> TryRebuildAsync() => index.TryRebuildAsync();

    public PagedModel<ManagedIndexMatch> Search(string term, int skip, int take)
    {
        PagedModel<SearchIndexMatch> found = index.Search(term, skip, take);
        return new PagedModel<ManagedIndexMatch>(found.Total, found.Items.Select(match => new ManagedIndexMatch(match.Id, match.Score, match.Fields)));
    }
}
