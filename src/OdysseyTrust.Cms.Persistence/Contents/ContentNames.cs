using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Sees to it that an item has a name, and one that no sibling of its kind has.</summary>
internal sealed class ContentNames(IDatabaseAccessor accessor, LanguageSet languages)
{
    /// <summary>The culture whose name stands for the item where no culture is asked for.</summary>
    public string DefaultCulture => languages.Current.All.Single(language => language.IsDefault).IsoCode;

    /// <summary>Gives an item that varies by culture the name that it goes by where no culture is asked for.</summary>
    /// <exception cref="InvalidOperationException">The item has no name.</exception>
    public void Require(IContentBase content)
    {
        if (content.ContentType.VariesByCulture())
        {
            content.Name = content.GetCultureName(DefaultCulture) ?? content.CultureInfos?.Values.FirstOrDefault()?.Name;
        }

        if (string.IsNullOrWhiteSpace(content.Name))
        {
            throw new InvalidOperationException($"Content of the type '{content.ContentType.Alias}' can't be saved: it has no name.");
        }
    }

    /// <summary>Numbers the item's names where a sibling has them already. A name that stayed in its place is unique since it was given.</summary>
    public void MakeUnique(IContentBase content, Guid objectType)
    {
        bool isNewHere = !content.HasIdentity || content.IsPropertyDirty(nameof(content.ParentId));
        if (isNewHere || content.IsPropertyDirty(nameof(content.CultureInfos)))
        {
            MakeCulturesUnique(content, objectType);
            Require(content);
        }

        if (isNewHere || content.IsPropertyDirty(nameof(content.Name)))
        {
            content.Name = UniqueNames.For(content.Name!, Siblings(content, objectType));
        }
    }

    private void MakeCulturesUnique(IContentBase content, Guid objectType)
    {
        foreach (ContentCultureInfos culture in content.CultureInfos?.Values.ToArray() ?? [])
        {
            string unique = UniqueNames.For(culture.Name!, Siblings(content, objectType, culture));
            if (unique == culture.Name)
            {
                continue;
            }

            content.SetCultureName(unique, culture.Culture);
            if (content is IPublishableContentBase { PublishedState: PublishedState.Publishing } publishing && publishing.IsCulturePublished(culture.Culture))
            {
                publishing.SetPublishInfo(culture.Culture, unique, DateTime.UtcNow);
            }
        }
    }

    /// <summary>The names of siblings that begin alike: an index finds them, however many siblings there are.</summary>
    private IQueryable<string?> Siblings(IContentBase content, Guid objectType)
    {
        string stem = UniqueNames.Stem(content.Name!);
        string end = stem + TextRange.LastCharacter;
        return accessor.Database.Set<NodeRow>()
            .Where(node => node.ParentId == content.ParentId && node.ObjectType == objectType && node.Id != content.Id)
            .Where(node => string.Compare(node.Name, stem) >= 0 && string.Compare(node.Name, end) < 0)
            .Select(node => node.Name);
    }

    private IQueryable<string?> Siblings(IContentBase content, Guid objectType, ContentCultureInfos culture)
    {
        string path = StoredCultures.JsonPath(culture.Culture);
        string pattern = LikePattern.Literal(UniqueNames.Stem(culture.Name!)) + "%";
        return accessor.Database.Set<ContentVersionRow>()
            .Where(version => version.IsCurrent
                && version.Content.Node.ParentId == content.ParentId
                && version.Content.Node.ObjectType == objectType
                && version.ContentId != content.Id)
            .Select(version => CmsDbContext.JsonExtract(version.Cultures, path))
            .Where(name => EF.Functions.Like(name, pattern, LikePattern.Escape));
    }
}
