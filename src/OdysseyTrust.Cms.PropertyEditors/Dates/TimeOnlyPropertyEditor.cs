using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>A time without a date.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.TimeOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class TimeOnlyPropertyEditor(IDataValueEditorFactory factory, IIOHelper io, ITimeOnlyPropertyIndexValueFactory indexValues)
    : StoredDatePropertyEditor(factory, io, indexValues, DateKind.Time);
