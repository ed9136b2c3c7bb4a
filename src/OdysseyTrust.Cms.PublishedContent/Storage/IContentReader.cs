using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.PublishedContent.Storage;

/// <summary>Reads documents, media items or elements from the database, trashed ones and drafts among them.</summary>
internal interface IContentReader<out TContent>
    where TContent : class, IContentBase
{
    TContent? Read(Guid key);

    TContent? Read(int id);

    /// <summary>Those of the keys that exist, in no particular order.</summary>
    IEnumerable<TContent> Read(IEnumerable<Guid> keys);

    /// <summary>Everything there is, as of one moment, a page at a time.</summary>
    IEnumerable<TContent> ReadAll(CancellationToken cancellationToken);
}
