namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>A type that is composed of another.</summary>
internal sealed record CompositionResponse(Guid Id, string Name, string Icon);
