namespace OdysseyTrust.Cms.Management.Api;

/// <summary>Where to move or copy something.</summary>
/// <param name="Target">What it is to be below; the root when there is none.</param>
internal sealed record TargetRequest(ReferenceById? Target);
