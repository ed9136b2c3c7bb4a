using System.Diagnostics.CodeAnalysis;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A document type, as it is read and as it is saved.</summary>
internal abstract record DocumentTypePresentation : ContentTypePresentation
{
    protected DocumentTypePresentation()
    {
    }

    [SetsRequiredMembers]
    protected DocumentTypePresentation(IContentType type)
        : base(type)
    {
        AllowedTemplates = [.. (type.AllowedTemplates ?? []).Select(template => new ReferenceById(template.Key))];
        DefaultTemplate = ReferenceById.To(type.DefaultTemplate?.Key);
        Cleanup = new DocumentTypeCleanup(
            type.HistoryCleanup?.PreventCleanup ?? false,
            type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
            type.HistoryCleanup?.KeepLatestVersionPerDayForDays);
        AllowedDocumentTypes =
            [.. (type.AllowedContentTypes ?? []).Select(allowed => new DocumentTypeSort(new ReferenceById(allowed.Key), allowed.SortOrder))];
        Compositions = [.. type.ContentTypeComposition.Select(composition =>
            new DocumentTypeComposition(new ReferenceById(composition.Key), type.CompositionType(composition)))];
    }

    public required IReadOnlyList<ReferenceById> AllowedTemplates { get; init; }

    public ReferenceById? DefaultTemplate { get; init; }

    public required DocumentTypeCleanup Cleanup { get; init; }

    public required IReadOnlyList<DocumentTypeSort> AllowedDocumentTypes { get; init; }

    public required IReadOnlyList<DocumentTypeComposition> Compositions { get; init; }
}
