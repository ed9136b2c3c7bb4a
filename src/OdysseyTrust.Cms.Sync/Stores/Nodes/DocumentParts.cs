using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Stores.Nodes;

/// <summary>Publishing, schedule and template of Core's documents, as records.</summary>
internal static class DocumentParts
{
    public static DocumentPart Create(IContent document, DocumentTemplates templates, IEnumerable<ContentSchedule> schedules)
        => new()
        {
            Published = new CultureValues<bool?>(
                document.Published,
                document.AvailableCultures.ToDictionary(culture => culture, culture => (bool?)document.IsCulturePublished(culture))),
            Schedule = [.. schedules.Select(schedule => new ScheduleRecord(schedule.Culture, schedule.Action, schedule.Date))],
            Template = templates.Find(document.TemplateId),
        };
}
