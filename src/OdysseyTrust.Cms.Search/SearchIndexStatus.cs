namespace OdysseyTrust.Cms.Search;

/// <summary>How an index is.</summary>
/// <param name="IsOpen">Whether it can be searched.</param>
/// <param name="IsRebuilding">Whether another is being built, to take its place.</param>
/// <param name="DocumentCount">How many entries it has.</param>
/// <param name="FieldCount">How many different fields these have.</param>
/// <param name="Properties">What else there is to know about it, by name.</param>
public sealed record SearchIndexStatus(
    bool IsOpen,
    bool IsRebuilding,
    int DocumentCount,
    int FieldCount,
    IReadOnlyDictionary<string, object?> Properties);
