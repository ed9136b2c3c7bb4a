using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type.</summary>
internal sealed record DocumentTypeResponse : DocumentTypePresentation
{
    [SetsRequiredMembers]
    public DocumentTypeResponse(IContentType type)
        : base(type) => Id = type.Key;

    public Guid Id { get; }
}
