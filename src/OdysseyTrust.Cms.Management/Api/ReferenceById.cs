namespace OdysseyTrust.Cms.Management.Api;

/// <summary>Names something by its key: <c>ReferenceByIdModel</c> of the Management API.</summary>
internal sealed record ReferenceById(Guid Id)
{
    /// <summary>A reference, or none when there is no key.</summary>
    public static ReferenceById? To(Guid? key) => key is { } id ? new ReferenceById(id) : null;
}
