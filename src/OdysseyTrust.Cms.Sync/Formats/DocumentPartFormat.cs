using System.Globalization;
using System.Xml.Linq;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Sync.Formats;

/// <summary>Publishing, schedule and template of a document.</summary>
internal static class DocumentPartFormat
{
    public static DocumentPart Read(SyncElement info)
        => new()
        {
            Published = ReadPublished(info.Find("Published")),
            Schedule = info.Find("Schedule") is { } schedule
                ? [.. schedule.AllowOnly("ContentSchedule").Children().Select(ReadSchedule)]
                : [],
            Template = info.Find("Template") is { IsEmpty: false } template
                ? new KeyedAlias(template.KeyAttribute(), template.Text)
                : null,
        };

    public static IEnumerable<XElement> Write(DocumentPart part, IComparer<string> order)
    {
        yield return new XElement(
            "Published",
            part.Published.Default is null ? null : new XAttribute("Default", part.Published.Default),
            part.Published.Cultures.OrderBy(culture => culture.Key, order).Select(culture => new XElement(
                "Published", new XAttribute("Culture", culture.Key), culture.Value)));
        yield return new XElement(
            "Schedule",
            part.Schedule
                .OrderBy(schedule => schedule.Action.ToString(), order)
                .ThenBy(schedule => schedule.Culture, order)
                .ThenBy(schedule => schedule.Date)
                .Select(WriteSchedule));
        yield return new XElement(
            "Template",
            part.Template is null ? null : new XAttribute("Key", part.Template.Key),
            part.Template?.Alias);
    }

    private static CultureValues<bool?> ReadPublished(SyncElement? element)
    {
        if (element is null)
        {
            return CultureValues<bool?>.Invariant(null);
        }

        Dictionary<string, bool?> cultures = new(StringComparer.OrdinalIgnoreCase);
        foreach (SyncElement culture in element.AllowOnly("Published").Children())
        {
            if (!cultures.TryAdd(culture.RequiredAttribute("Culture"), culture.AsFlag()))
            {
                throw culture.Fault($"{culture.Attribute("Culture")} is there twice.", "Keep one of them.");
            }
        }

        string? text = element.Attribute("Default");
        return string.IsNullOrEmpty(text) ? new CultureValues<bool?>(null, cultures)
            : bool.TryParse(text, out bool published) ? new CultureValues<bool?>(published, cultures)
            : throw element.Fault($"The attribute Default is \"{text}\", which is neither true nor false.", "Write true or false.");
    }

    private static ScheduleRecord ReadSchedule(SyncElement element)
    {
        element.AllowOnly("Key", "Culture", "Action", "Date");
        return new ScheduleRecord(
            element.Optional("Culture"),
            element.Child("Action").AsChoice<ContentScheduleAction>(),
            element.Child("Date").AsDate());
    }

    private static XElement WriteSchedule(ScheduleRecord schedule)
        => new(
            "ContentSchedule",
            new XElement("Culture", schedule.Culture),
            new XElement("Action", schedule.Action),
            new XElement("Date", schedule.Date.ToString("s", CultureInfo.InvariantCulture)));
}
