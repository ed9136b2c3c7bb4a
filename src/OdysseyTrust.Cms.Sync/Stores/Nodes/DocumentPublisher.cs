using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Brings a document to the published state that its file asks for.</summary>
internal sealed class DocumentPublisher(IContentService documents)
{
    /// <summary>A deleted document is never published, whatever its file remembers.</summary>
    public static bool IsToBePublished(ContentRecord record)
        => !record.Trashed && record.Document is { Published: var published }
            && (published.Cultures.Count > 0 ? published.Cultures.Values.Any(culture => culture == true) : published.Default == true);

    /// <summary>Saves and publishes a document that is to be published; unpublishes what is not; sets the schedule.</summary>
    /// <exception cref="SyncRejectedException">Core refuses to publish.</exception>
    public void Publish(IContent document, ContentRecord record)
    {
        if (IsToBePublished(record))
        {
            string[] cultures = document.ContentType.VariesByCulture()
                ? [.. record.Document!.Published.Cultures.Where(culture => culture.Value == true).Select(culture => culture.Key)]
                : [];
            Require(record, documents.SaveAndPublish(document, cultures));
            foreach (string culture in document.PublishedCultures.Except(cultures, StringComparer.OrdinalIgnoreCase).ToArray())
            {
                Require(record, documents.Unpublish(document, culture));
            }
        }
        else if (document.Published && !record.Trashed)
        {
            Require(record, documents.Unpublish(document));
        }

        Schedule(document, record);
    }

    private static void Require(ContentRecord record, PublishResult result)
    {
        if (!result.Success)
        {
            string properties = string.Join(", ", (result.InvalidProperties ?? []).Select(property => property.Alias));
            throw new SyncRejectedException(
                record,
                $"Umbraco refuses to publish it: {result.Result}{(properties.Length == 0 ? string.Empty : $" ({properties})")}.",
                "Correct the values, publish its parent, or write false in <Published>.");
        }
    }

    private void Schedule(IContent document, ContentRecord record)
    {
        ScheduleRecord[] wanted = [.. record.Document?.Schedule ?? []];
        ContentScheduleCollection current = documents.GetContentScheduleByContentId(document.Id);
        ScheduleRecord[] there = [.. current.FullSchedule.Select(entry => new ScheduleRecord(entry.Culture, entry.Action, entry.Date))];
        if (there.ToHashSet().SetEquals(wanted))
        {
            return;
        }

        ContentScheduleCollection schedule = new();
        foreach (ScheduleRecord entry in wanted)
        {
            schedule.Add(new ContentSchedule(entry.Culture, entry.Date, entry.Action));
        }

        documents.PersistContentSchedule(document, schedule);
    }
}
