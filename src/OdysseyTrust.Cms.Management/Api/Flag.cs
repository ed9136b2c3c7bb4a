namespace OdysseyTrust.Cms.Management.Api;

/// <summary>A mark that the back office shows on an item, such as that it is protected: <c>FlagModel</c> of the Management API.</summary>
/// <param name="Alias">What it says.</param>
internal sealed record Flag(string Alias);
