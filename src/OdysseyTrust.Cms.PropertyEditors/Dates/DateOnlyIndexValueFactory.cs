using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Indexes a date without a time.</summary>
internal sealed class DateOnlyIndexValueFactory(IJsonSerializer json)
    : StoredDateIndexValueFactory(json, "yyyy-MM-dd"), IDateOnlyPropertyIndexValueFactory;
