namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>What the editor of media types must know of the site.</summary>
/// <param name="ReservedFieldNames">The aliases that no property can have.</param>
internal sealed record MediaTypeConfigurationResponse(IReadOnlyList<string> ReservedFieldNames);
