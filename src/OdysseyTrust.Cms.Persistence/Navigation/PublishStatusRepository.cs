using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Navigation;

/// <summary>The cultures in which items are published: all of the site's for an item that does not vary.</summary>
internal sealed class PublishStatusRepository(IDatabaseAccessor accessor, ContentTypeSet types, LanguageSet languages) : IPublishStatusRepository
{
    public Task<IDictionary<Guid, ISet<string>>> GetAllPublishStatusAsync(CancellationToken cancellationToken) =>
        ReadAsync(Published(Constants.ObjectTypes.Document), cancellationToken);

    public async Task<ISet<string>> GetPublishStatusAsync(Guid documentKey, CancellationToken cancellationToken) =>
        Of(documentKey, await ReadAsync(Published(Constants.ObjectTypes.Document).Where(row => row.Node.Key == documentKey), cancellationToken));

    public async Task<IDictionary<Guid, ISet<string>>> GetDescendantsOrSelfPublishStatusAsync(Guid rootDocumentKey, CancellationToken cancellationToken)
    {
        string? path = await accessor.Database.Set<NodeRow>()
            .Where(node => node.Key == rootDocumentKey)
            .Select(node => node.Path)
            .SingleOrDefaultAsync(cancellationToken);
        string from = path + ",";
        string to = from + TextRange.LastCharacter;
        return path is null
            ? new Dictionary<Guid, ISet<string>>()
            : await ReadAsync(
                Published(Constants.ObjectTypes.Document).Where(row => row.Node.Path == path
                    || (string.Compare(row.Node.Path, from) >= 0 && string.Compare(row.Node.Path, to) < 0)),
                cancellationToken);
    }

    public Task<IDictionary<Guid, ISet<string>>> GetAllElementPublishStatusAsync(CancellationToken cancellationToken) =>
        ReadAsync(Published(Constants.ObjectTypes.Element), cancellationToken);

    public async Task<ISet<string>> GetElementPublishStatusAsync(Guid elementKey, CancellationToken cancellationToken) =>
        Of(elementKey, await ReadAsync(Published(Constants.ObjectTypes.Element).Where(row => row.Node.Key == elementKey), cancellationToken));

    private static ISet<string> Of(Guid key, IDictionary<Guid, ISet<string>> status) =>
        status.TryGetValue(key, out ISet<string>? cultures) ? cultures : new HashSet<string>();

    private IQueryable<ContentRow> Published(Guid objectType) =>
        accessor.Database.Set<ContentRow>().AsNoTracking().Where(row => row.Node.ObjectType == objectType && row.Published);

    private async Task<IDictionary<Guid, ISet<string>>> ReadAsync(IQueryable<ContentRow> rows, CancellationToken cancellationToken)
    {
        HashSet<int> varying = [.. types.Current.All.Where(type => type.VariesByCulture()).Select(type => type.Id)];
        string[] all = [.. languages.Current.All.Select(language => language.IsoCode)];
        var published = await rows
            .Select(row => new
            {
                row.Node.Key,
                row.ContentTypeId,
                Cultures = row.Versions.Where(version => version.IsPublished).Select(version => version.Cultures).First(),
            })
            .ToListAsync(cancellationToken);
        return published.ToDictionary(
            row => row.Key,
            ISet<string> (row) => varying.Contains(row.ContentTypeId)
                ? StoredCultures.Parse(row.Cultures).Keys.ToHashSet(StringComparer.OrdinalIgnoreCase)
                : all.ToHashSet(StringComparer.OrdinalIgnoreCase));
    }
}
