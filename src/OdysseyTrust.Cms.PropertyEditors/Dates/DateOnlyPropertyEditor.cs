using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>A date without a time.</summary>
[DataEditor(Constants.PropertyEditors.Aliases.DateOnly, ValueType = ValueTypes.Json, ValueEditorIsReusable = true)]
internal sealed class DateOnlyPropertyEditor(IDataValueEditorFactory factory, IIOHelper io, IDateOnlyPropertyIndexValueFactory indexValues)
    : StoredDatePropertyEditor(factory, io, indexValues, DateKind.Date);
