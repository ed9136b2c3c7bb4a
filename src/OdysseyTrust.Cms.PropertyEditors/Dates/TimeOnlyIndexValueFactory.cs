using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Indexes a time without a date.</summary>
internal sealed class TimeOnlyIndexValueFactory(IJsonSerializer json)
    : StoredDateIndexValueFactory(json, "HH:mm:ss"), ITimeOnlyPropertyIndexValueFactory;
