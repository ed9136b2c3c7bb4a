using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Shows a document to those who edit it.</summary>
internal sealed class DocumentFactory(IContentService documents, ITemplateService templates, ContentValues values)
{
    /// <param name="document">The document.</param>
    /// <param name="published">Whether to show what is published, not the draft.</param>
    public async Task<DocumentResponse> CreateAsync(IContent document, bool published = false)
    {
        int? templateId = published ? document.PublishTemplateId : document.TemplateId;
        return new DocumentResponse(
            document.Key,
            TypeOf(document),
            templateId is { } id && await templates.GetAsync(id) is { } template ? new ReferenceById(template.Key) : null,
            document.Trashed,
            values.Read(document, published),
            VariantsOf(document, documents.GetContentScheduleByContentId(document.Key).FullSchedule, published),
            Flags: []);
    }

    /// <summary>The document in each of its languages.</summary>
    /// <param name="document">The document.</param>
    /// <param name="schedule">When it is to be published or taken down.</param>
    /// <param name="published">Whether to show what is published, not the draft.</param>
    public static IReadOnlyList<DocumentVariantResponse> VariantsOf(IContent document, IReadOnlyList<ContentSchedule> schedule, bool published = false)
    {
        string?[] cultures = document.ContentType.VariesByCulture()
            ? [.. published ? document.PublishedCultures : document.AvailableCultures]
            : [null];
        return [.. cultures.Select(culture => VariantOf(document, schedule, culture, published))];
    }

    private static DocumentVariantResponse VariantOf(IContent document, IReadOnlyList<ContentSchedule> schedule, string? culture, bool published)
    {
        VariantState state = document.StateOf(culture);
        DateTimeOffset? release = Scheduled(schedule, culture, ContentScheduleAction.Release);
        return new DocumentVariantResponse(
            VariantIds.Of(document.Key, culture),
            culture,
            Segment: null,
            (published ? document.GetPublishName(culture) : document.GetCultureName(culture)) ?? string.Empty,
            state,
            document.CreateDate,
            culture is null ? document.UpdateDate : document.GetUpdateDate(culture) ?? document.UpdateDate,
            culture is null ? document.PublishDate : document.GetPublishDate(culture),
            release,
            Scheduled(schedule, culture, ContentScheduleAction.Expire),
            DocumentFlags.OfVariant(state, release is not null));
    }

    private static DocumentTypeReference TypeOf(IContent document) => new(
        document.ContentType.Key,
        document.ContentType.Icon ?? string.Empty,
        ReferenceById.To(document.ContentType.ListView));

    private static DateTimeOffset? Scheduled(IEnumerable<ContentSchedule> schedule, string? culture, ContentScheduleAction action) => schedule
        .Where(entry => entry.Action == action && entry.Culture.InvariantEquals(culture ?? Constants.System.InvariantCulture))
        .OrderBy(entry => entry.Date)
        .Select(entry => (DateTimeOffset?)new DateTimeOffset(entry.Date, TimeSpan.Zero))
        .FirstOrDefault();
}
