using OdysseyTrust.Cms.PublishedContent.Storage;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>What the database holds, with a count of what was read from it.</summary>
internal sealed class StoredContent<TContent> : IContentReader<TContent>
    where TContent : class, IContentBase
{
    private readonly Dictionary<Guid, TContent> _contents = [];

    public List<Guid> KeysRead { get; } = [];

    public IReadOnlyCollection<TContent> All => _contents.Values;

    public void Save(TContent content) => _contents[content.Key] = content;

    public void Delete(TContent content) => _contents.Remove(content.Key);

    public TContent? Read(Guid key) => Read([key]).SingleOrDefault();

    public TContent? Read(int id) => Read(_contents.Values.Where(content => content.Id == id).Select(content => content.Key)).SingleOrDefault();

    public IEnumerable<TContent> Read(IEnumerable<Guid> keys)
    {
        Guid[] asked = [.. keys];
        KeysRead.AddRange(asked);

        return [.. asked.Where(_contents.ContainsKey).Select(key => _contents[key])];
    }

    public IEnumerable<TContent> ReadAll(CancellationToken cancellationToken) => Read(_contents.Keys);
}
