using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>A date and time in a time zone.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeWithTimeZone, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeWithTimeZonePropertyEditor(IDataValueEditorFactory factory, IIOHelper io, IDateTimeWithTimeZonePropertyIndexValueFactory indexValues)
    : StoredDatePropertyEditor(factory, io, indexValues, DateKind.Moment);
