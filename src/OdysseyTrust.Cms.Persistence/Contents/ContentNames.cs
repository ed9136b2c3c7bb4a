using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Sees to it that an item has a name, and one that no sibling has.</summary>
internal sealed class ContentNames(IDatabaseAccessor accessor, LanguageSet languages)
{
    /// <summary>The culture whose name stands for the item where no culture is asked for.</summary>
    public string DefaultCulture => languages.Current.All.Single(language => language.IsDefault).IsoCode;

    /// <exception cref="InvalidOperationException">The item has no name in any culture that it needs one in.</exception>
    public void Settle(IContentBase content, Guid objectType)
    {
        if (content.ContentType.VariesByCulture())
        {
            SettleCultures(content, objectType);
        }

        if (string.IsNullOrWhiteSpace(content.Name))
        {
            throw new InvalidOperationException("Cannot save content with an empty name.");
        }

        content.Name = UniqueNames.For(content.Name, Siblings(content, objectType).Select(sibling => sibling.Node.Name));
    }

    private void SettleCultures(IContentBase content, Guid objectType)
    {
        if (content.CultureInfos is not { Count: > 0 } cultures)
        {
            throw new InvalidOperationException("Cannot save content that varies by culture without a name in any culture.");
        }

        string[] siblings = [.. Siblings(content, objectType).SelectMany(sibling => sibling.Versions).Where(version => version.IsCurrent).Select(version => version.Cultures)];
        Dictionary<string, StoredCulture>[] taken = [.. siblings.Select(StoredCultures.Parse)];
        foreach (ContentCultureInfos culture in cultures.Values.ToArray())
        {
            string unique = UniqueNames.For(culture.Name!, taken.Select(names => names.GetValueOrDefault(culture.Culture)?.Name));
            if (unique != culture.Name)
            {
                content.SetCultureName(unique, culture.Culture);
            }
        }

        content.Name = content.GetCultureName(DefaultCulture) ?? cultures.Values.First().Name;
    }

    private IQueryable<ContentRow> Siblings(IContentBase content, Guid objectType) => accessor.Database.Set<ContentRow>()
        .AsNoTracking()
        .Where(row => row.Node.ParentId == content.ParentId && row.Node.ObjectType == objectType && row.Id != content.Id);
}
