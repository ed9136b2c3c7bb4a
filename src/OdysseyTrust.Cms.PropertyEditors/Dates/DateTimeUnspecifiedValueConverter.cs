using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Gives a date and time of <see cref="DateTimeKind.Unspecified"/>.</summary>
[DefaultPropertyValueConverter]
internal sealed class DateTimeUnspecifiedValueConverter(IJsonSerializer json)
    : StoredDateValueConverter<DateTime>(json, Constants.PropertyEditors.Aliases.DateTimeUnspecified, date => date.DateTime);
