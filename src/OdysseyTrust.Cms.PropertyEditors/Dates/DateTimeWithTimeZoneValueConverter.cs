using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Gives a date and time with its offset.</summary>
[DefaultPropertyValueConverter]
internal sealed class DateTimeWithTimeZoneValueConverter(IJsonSerializer json)
    : StoredDateValueConverter<DateTimeOffset>(json, Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, date => date);
