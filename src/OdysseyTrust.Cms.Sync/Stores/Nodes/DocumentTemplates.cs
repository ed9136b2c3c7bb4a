using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Templates between the keys that files name and the ids that documents hold.</summary>
internal sealed class DocumentTemplates(IEnumerable<ITemplate> templates)
{
    private readonly ITemplate[] _templates = [.. templates];

    public int? IdOf(KeyedAlias? reference)
        => reference is null ? null : _templates.Single(template => template.Key == reference.Key).Id;

    public KeyedAlias? Find(int? id)
        => _templates.FirstOrDefault(template => template.Id == id) is { } template ? new KeyedAlias(template.Key, template.Alias) : null;
}
