using System.Globalization;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Stores a date, with the time zone that it was chosen in.</summary>
internal sealed class StoredDateValueEditor : ValueEditor, IDataValueSortable
{
    private readonly DateKind _kind;

    public StoredDateValueEditor(ValueEditorServices services, DataEditorAttribute attribute, DateKind kind)
        : base(services, attribute)
    {
        _kind = kind;
        Validators.Add(new StoredDateValidator(services.Texts, services.Json));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
        => StoredDate.Read(property.GetValue(culture, segment), Json) is { } stored
            ? new DateEditorValue(stored.Date.ToString(_kind.EditorFormat, CultureInfo.InvariantCulture), stored.TimeZone)
            : null;

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
        => Json.TryRead(editorValue.Value, out DateEditorValue? chosen) && StoredDate.TryParse(chosen.Date, out DateTimeOffset date)
            ? Json.Serialize(new StoredDate(_kind.IsTimeOnly ? OnFirstDay(date) : date, chosen.TimeZone))
            : null;

    // In UTC, so that dates of different offsets sort by when they happen.
    public string? GetSortableValue(object? value, object? dataTypeConfiguration)
        => StoredDate.Read(value, Json)?.Date.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    // A time alone parses as one of today.
    private static DateTimeOffset OnFirstDay(DateTimeOffset time)
        => new(DateOnly.MinValue, TimeOnly.FromTimeSpan(time.TimeOfDay), TimeSpan.Zero);
}
