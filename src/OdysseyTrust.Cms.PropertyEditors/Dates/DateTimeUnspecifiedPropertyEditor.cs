using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>A date and time as the clock on the wall shows it, in no time zone.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateTimeUnspecified, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateTimeUnspecifiedPropertyEditor(IDataValueEditorFactory factory, IIOHelper io, IDateTimeUnspecifiedPropertyIndexValueFactory indexValues)
    : StoredDatePropertyEditor(factory, io, indexValues, DateKind.DateAndTime);
