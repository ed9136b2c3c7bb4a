using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Urls;

/// <summary>The second addresses that staff give to documents, in the property <c>umbracoUrlAlias</c>.</summary>
internal sealed class DocumentUrlAliasRepository(IDatabaseAccessor accessor, ContentTypeSet types, LanguageSet languages) : IDocumentUrlAliasRepository
{
    private DbSet<DocumentUrlAliasRow> Rows => accessor.Database.Set<DocumentUrlAliasRow>();

    /// <summary>Replaces all aliases of the documents concerned.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases)
    {
        PublishedDocumentUrlAlias[] all = [.. aliases];
        DeleteByDocumentKey(all.Select(alias => alias.DocumentKey).Distinct());
        Rows.AddRange(all.Select(alias => new DocumentUrlAliasRow
        {
            DocumentKey = alias.DocumentKey,
            LanguageId = alias.LanguageId,
            Alias = alias.Alias,
        }));
        accessor.Database.SaveAndForget();
    }

    public IEnumerable<PublishedDocumentUrlAlias> GetAll() =>
    [
        .. Rows.Select(row => new PublishedDocumentUrlAlias { DocumentKey = row.DocumentKey, LanguageId = row.LanguageId, Alias = row.Alias }),
    ];

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys)
    {
        foreach (Guid[] keys in documentKeys.Chunk(500))
        {
            Rows.Where(row => keys.Contains(row.DocumentKey)).ExecuteDelete();
        }
    }

    public void DeleteAll() => Rows.ExecuteDelete();

    /// <summary>What staff typed in each published document that has such a property.</summary>
    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        Dictionary<int, IPropertyType> properties = types.Current.All
            .SelectMany(type => type.CompositionPropertyTypes.Select(property => (type.Id, Property: property)))
            .Where(type => type.Property.Alias == Constants.Conventions.Content.UrlAlias)
            .ToDictionary(type => type.Id, type => type.Property);
        int[] typeIds = [.. properties.Keys];
        Dictionary<string, int> languageIds = languages.Current.All.ToDictionary(language => language.IsoCode, language => language.Id, StringComparer.OrdinalIgnoreCase);
        var published = accessor.Database.Set<ContentVersionRow>()
            .Where(version => version.IsPublished && typeIds.Contains(version.Content.ContentTypeId) && version.Content.Node.ObjectType == Constants.ObjectTypes.Document)
            .Select(version => new { version.Content.Node.Key, version.Content.ContentTypeId, version.Values });
        foreach (var version in published)
        {
            foreach (Property.InitialPropertyValue value in StoredValues.Parse(version.Values).Of(properties[version.ContentTypeId], published: true))
            {
                if (value.Value is string { Length: > 0 } alias)
                {
                    yield return new DocumentUrlAliasRaw
                    {
                        DocumentKey = version.Key,
                        LanguageId = value.Culture is null ? null : languageIds.GetValueOrDefault(value.Culture),
                        AliasValue = alias,
                    };
                }
            }
        }
    }
}
