namespace OdysseyTrust.Cms.Management.Media;

/// <summary>How this site treats media that others link to.</summary>
internal sealed record MediaConfigurationResponse(bool DisableDeleteWhenReferenced, bool DisableUnpublishWhenReferenced);
