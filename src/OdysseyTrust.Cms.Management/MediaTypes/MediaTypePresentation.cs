using System.Diagnostics.CodeAnalysis;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>A media type, as it is read and as it is saved.</summary>
internal abstract record MediaTypePresentation : ContentTypePresentation
{
    protected MediaTypePresentation()
    {
    }

    [SetsRequiredMembers]
    protected MediaTypePresentation(IMediaType type)
        : base(type)
    {
        AllowedMediaTypes =
            [.. (type.AllowedContentTypes ?? []).Select(allowed => new MediaTypeSort(new ReferenceById(allowed.Key), allowed.SortOrder))];
        Compositions = [.. type.ContentTypeComposition.Select(composition =>
            new MediaTypeComposition(new ReferenceById(composition.Key), type.CompositionType(composition)))];
    }

    public required IReadOnlyList<MediaTypeSort> AllowedMediaTypes { get; init; }

    public required IReadOnlyList<MediaTypeComposition> Compositions { get; init; }
}
