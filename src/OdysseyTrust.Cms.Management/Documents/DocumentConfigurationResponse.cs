namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>How this site treats documents.</summary>
/// <param name="DisableDeleteWhenReferenced">Whether what others link to can't be deleted.</param>
/// <param name="DisableUnpublishWhenReferenced">Whether what others link to can't be unpublished.</param>
/// <param name="AllowEditInvariantFromNonDefault">Whether what all languages share can be edited in each of them.</param>
/// <param name="AllowNonExistingSegmentsCreation">Whether segments can be made up while editing.</param>
internal sealed record DocumentConfigurationResponse(
    bool DisableDeleteWhenReferenced,
    bool DisableUnpublishWhenReferenced,
    bool AllowEditInvariantFromNonDefault,
    bool AllowNonExistingSegmentsCreation);
