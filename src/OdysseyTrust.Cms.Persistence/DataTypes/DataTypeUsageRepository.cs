using OdysseyTrust.Cms.Persistence.ContentTypes;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DataTypes;

/// <summary>Tells whether changing a data type's editor would touch what staff have entered.</summary>
internal sealed class DataTypeUsageRepository(ContentTypeSet types, IEnumerable<IStoredValues> values) : IDataTypeUsageRepository
{
    public async Task<bool> HasSavedValuesAsync(Guid dataTypeKey)
    {
        int[] properties =
        [
            .. types.Current.All.SelectMany(type => type.PropertyTypes).Where(property => property.DataTypeKey == dataTypeKey).Select(property => property.Id),
        ];
        foreach (IStoredValues stored in values)
        {
            if (properties.Length > 0 && await stored.AnyAsync(properties))
            {
                return true;
            }
        }

        return false;
    }
}
