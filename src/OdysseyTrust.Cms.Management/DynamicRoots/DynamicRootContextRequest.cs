using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DynamicRoots;

/// <summary>The document that the picker is in.</summary>
/// <param name="Id">Its key; none while it is new.</param>
/// <param name="Parent">What it lies below.</param>
internal sealed record DynamicRootContextRequest(Guid? Id, ReferenceById Parent);
