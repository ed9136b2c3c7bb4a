using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type to make.</summary>
internal sealed record CreateDocumentTypeRequest : DocumentTypePresentation
{
    public Guid? Id { get; init; }

    /// <summary>The folder to put it in.</summary>
    public ReferenceById? Parent { get; init; }
}
