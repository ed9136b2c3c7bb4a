using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Indexes a date and time in a time zone, as UTC.</summary>
internal sealed class DateTimeWithTimeZoneIndexValueFactory(IJsonSerializer json)
    : StoredDateIndexValueFactory(json, MomentFormat), IDateTimeWithTimeZonePropertyIndexValueFactory;
