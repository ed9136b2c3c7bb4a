using System.Globalization;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Indexes the date out of its JSON, written so that it sorts.</summary>
internal abstract class StoredDateIndexValueFactory(IJsonSerializer json, string format) : IPropertyIndexValueFactory
{
    protected const string MomentFormat = "yyyy-MM-ddTHH:mm:ssZ";

    public IEnumerable<IndexValue> GetIndexValues(
        IProperty property,
        string? culture,
        string? segment,
        bool published,
        IEnumerable<string> availableCultures,
        IDictionary<Guid, IContentType> contentTypeDictionary)
    {
        StoredDate? stored = StoredDate.Read(property.GetValue(culture, segment, published), json);

        return
        [
            new IndexValue
            {
                Culture = culture,
                FieldName = property.Alias,
                Values = stored is null ? [] : [stored.Date.ToUniversalTime().ToString(format, CultureInfo.InvariantCulture)],
            },
        ];
    }
}
