namespace OdysseyTrust.Cms.Management.Indexes;

/// <summary>An entry of an index that was found.</summary>
internal sealed record SearchResultResponse(string Id, float Score, int FieldCount, IReadOnlyList<SearchResultField> Fields);
