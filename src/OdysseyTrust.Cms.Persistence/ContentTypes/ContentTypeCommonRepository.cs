using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>All kinds of types at once, for Core's cache refreshers.</summary>
internal sealed class ContentTypeCommonRepository(ContentTypeSet types) : IContentTypeCommonRepository
{
    public IEnumerable<IContentTypeComposition> GetAllTypes() =>
        [.. types.Current.All.Select(type => (IContentTypeComposition)type.DeepClone())];

    public void ClearCache() => types.Forget();
}
