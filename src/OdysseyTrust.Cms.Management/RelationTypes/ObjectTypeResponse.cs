namespace OdysseyTrust.Cms.Management.RelationTypes;

/// <summary>A kind of item that relations connect.</summary>
internal sealed record ObjectTypeResponse(string? Name, Guid Id);
