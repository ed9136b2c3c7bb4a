namespace OdysseyTrust.Cms.Management.RelationTypes;

/// <summary>An item at one end of a relation: <c>RelationReferenceModel</c> of the Management API.</summary>
internal sealed record RelationEnd(Guid Id, string? Name);
