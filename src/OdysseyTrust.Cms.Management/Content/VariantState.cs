namespace OdysseyTrust.Cms.Management.Content;

/// <summary>What has become of a variant: <c>PublishableVariantStateModel</c> of the Management API.</summary>
internal enum VariantState
{
    /// <summary>Nobody has begun it.</summary>
    NotCreated,

    /// <summary>Visitors can't see it.</summary>
    Draft,

    /// <summary>Visitors see what editors see.</summary>
    Published,

    /// <summary>Visitors see an older text than editors.</summary>
    PublishedPendingChanges,

    /// <summary>It is in the recycle bin.</summary>
    Trashed,
}
