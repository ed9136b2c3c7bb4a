using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Gives a date without a time.</summary>
[DefaultPropertyValueConverter]
internal sealed class DateOnlyValueConverter(IJsonSerializer json)
    : StoredDateValueConverter<DateOnly>(json, Constants.PropertyEditors.Aliases.DateOnly, date => DateOnly.FromDateTime(date.DateTime));
