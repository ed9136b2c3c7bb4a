namespace OdysseyTrust.Cms.Management.References;

/// <summary>A media item that uses another item.</summary>
internal sealed record MediaReference(Guid Id, string? Name, ReferringType MediaType) : IReference;
