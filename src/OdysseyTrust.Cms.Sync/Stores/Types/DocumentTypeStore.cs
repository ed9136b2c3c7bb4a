using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Stores.Types;

internal sealed class DocumentTypeStore(
    IContentTypeService types,
    IContentTypeContainerService containers,
    ITemplateService templates,
    PropertyTypeUpdater properties,
    IShortStringHelper shortStringHelper)
    : ContentTypeStore<IContentType>(SyncKind.ContentTypes, types, containers, properties)
{
    private List<ITemplate> _templates = [];

    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await base.PrepareAsync(cancellationToken);
        _templates = [.. await templates.GetAllAsync()];
    }

    protected override IContentType Create() => new ContentType(shortStringHelper, Constants.System.Root);

    protected override void FillExtras(IContentType type, ContentTypeRecord record)
    {
        DocumentTypePart part = record.Document ?? new DocumentTypePart();
        type.AllowedInLibrary = part.AllowedInLibrary;
        type.AllowedTemplates = [.. part.AllowedTemplates.Select(allowed => _templates.Single(template => template.Key == allowed.Key))];
        type.SetDefaultTemplate(part.DefaultTemplate is null
            ? null
            : _templates.Single(template => template.Alias.InvariantEquals(part.DefaultTemplate)));
        if (part.HistoryCleanup is { } cleanup)
        {
            type.HistoryCleanup = new HistoryCleanup
            {
                PreventCleanup = cleanup.PreventCleanup,
                KeepAllVersionsNewerThanDays = cleanup.KeepAllVersionsNewerThanDays,
                KeepLatestVersionPerDayForDays = cleanup.KeepLatestVersionPerDayForDays,
            };
        }
    }

    protected override DocumentTypePart ReadDocumentPart(IContentType type)
        => new()
        {
            HistoryCleanup = new HistoryCleanupRecord(
                type.HistoryCleanup?.PreventCleanup ?? false,
                type.HistoryCleanup?.KeepAllVersionsNewerThanDays,
                type.HistoryCleanup?.KeepLatestVersionPerDayForDays),
            DefaultTemplate = type.DefaultTemplate?.Alias,
            AllowedTemplates = [.. (type.AllowedTemplates ?? []).Select(template => new KeyedAlias(template.Key, template.Alias))],
            AllowedInLibrary = type.AllowedInLibrary,
        };
}
