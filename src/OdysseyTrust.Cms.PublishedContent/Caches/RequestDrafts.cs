using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Cms.PublishedContent.Caches;

/// <summary>
/// Drafts that were read for the preview in the current request, so that a page does not read its neighbours over and over.
/// They end with the request and never reach another reader.
/// </summary>
internal sealed class RequestDrafts(AppCaches appCaches)
{
    private IRequestCache RequestCache => appCaches.RequestCache;

    public T? Find<T>(Guid key)
        where T : class, IPublishedElement
        => RequestCache.IsAvailable ? RequestCache.Get(CacheKey(key)) as T : null;

    public void Keep(IPublishedElement draft)
    {
        if (RequestCache.IsAvailable)
        {
            RequestCache.Set(CacheKey(draft.Key), draft);
        }
    }

    public void Forget(params IEnumerable<Guid> keys)
    {
        if (!RequestCache.IsAvailable)
        {
            return;
        }

        foreach (Guid key in keys)
        {
            RequestCache.Remove(CacheKey(key));
        }
    }

    private static string CacheKey(Guid key) => $"OdysseyTrust.Draft.{key:N}";
}
