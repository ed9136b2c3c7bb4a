namespace OdysseyTrust.Cms.Management;

/// <summary>How an index is.</summary>
/// <param name="Health">Whether it answers.</param>
/// <param name="Message">What is to be said about that.</param>
/// <param name="DocumentCount">How many entries it has.</param>
/// <param name="FieldCount">How many different fields these have.</param>
/// <param name="Properties">What else there is to know about it, by name.</param>
public sealed record ManagedIndexStatus(
    ManagedIndexHealth Health,
    string? Message,
    int DocumentCount,
    int FieldCount,
    IReadOnlyDictionary<string, object?> Properties);
