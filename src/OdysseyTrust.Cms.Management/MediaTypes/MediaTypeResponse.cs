using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type.</summary>
internal sealed record MediaTypeResponse : MediaTypePresentation
{
    [SetsRequiredMembers]
    public MediaTypeResponse(IMediaType type)
        : base(type)
    {
        Id = type.Key;
        IsDeletable = !type.IsSystemMediaType();
        AliasCanBeChanged = !type.IsSystemMediaType();
    }

    public Guid Id { get; }

    /// <summary>Whether nothing in the system relies on it.</summary>
    public bool IsDeletable { get; }

    public bool AliasCanBeChanged { get; }
}
