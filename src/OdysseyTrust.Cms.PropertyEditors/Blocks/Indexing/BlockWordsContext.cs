using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Indexing;

/// <summary>What blocks are being indexed for.</summary>
internal sealed record BlockWordsContext(
    string FieldName,
    string? Culture,
    bool Published,
    IEnumerable<string> AvailableCultures,
    IDictionary<Guid, IContentType> ContentTypes);
