using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Gives a time without a date.</summary>
[DefaultPropertyValueConverter]
internal sealed class TimeOnlyValueConverter(IJsonSerializer json)
    : StoredDateValueConverter<TimeOnly>(json, Constants.PropertyEditors.Aliases.TimeOnly, date => TimeOnly.FromDateTime(date.DateTime));
