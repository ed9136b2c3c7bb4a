namespace OdysseyTrust.Cms.Management;

/// <summary>An entry of an index that was found.</summary>
/// <param name="Id">The key of the item that it is about.</param>
/// <param name="Score">How well it matches; more is better.</param>
/// <param name="Fields">What the index keeps of it: the values of each field.</param>
public sealed record ManagedIndexMatch(string Id, float Score, IReadOnlyDictionary<string, IReadOnlyList<string>> Fields);
