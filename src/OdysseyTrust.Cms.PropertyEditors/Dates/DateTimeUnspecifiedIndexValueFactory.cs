using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Indexes a date and time in no time zone.</summary>
internal sealed class DateTimeUnspecifiedIndexValueFactory(IJsonSerializer json)
    : StoredDateIndexValueFactory(json, MomentFormat), IDateTimeUnspecifiedPropertyIndexValueFactory;
