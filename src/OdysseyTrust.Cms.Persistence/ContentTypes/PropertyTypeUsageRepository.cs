using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>Tells whether removing a property would remove what staff have entered.</summary>
internal sealed class PropertyTypeUsageRepository(ContentTypeSet types, IEnumerable<IStoredValues> values) : IPropertyTypeUsageRepository
{
    public async Task<bool> HasSavedPropertyValuesAsync(Guid contentTypeKey, string propertyAlias)
    {
        IPropertyType? property = types.Current.Find(contentTypeKey)?.PropertyTypes.FirstOrDefault(property => property.Alias.InvariantEquals(propertyAlias));
        foreach (IStoredValues stored in values)
        {
            if (property is not null && await stored.AnyAsync([property.Id]))
            {
                return true;
            }
        }

        return false;
    }

    public Task<bool> ContentTypeExistAsync(Guid contentTypeKey) => Task.FromResult(types.Current.Find(contentTypeKey) is not null);
}
