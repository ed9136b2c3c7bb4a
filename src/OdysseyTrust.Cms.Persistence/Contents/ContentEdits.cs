using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>What of an item differs from what is published of it.</summary>
/// <param name="Any">Whether anything does.</param>
/// <param name="Cultures">The cultures in which something does.</param>
internal sealed record ContentEdits(bool Any, IReadOnlyCollection<string> Cultures)
{
    /// <param name="content">The item, as it will be when it is stored.</param>
    /// <param name="publishName">The name that will be published.</param>
    /// <param name="defaultCulture">The culture that a change of an invariant property counts for.</param>
    public static ContentEdits Of(IPublishableContentBase content, string? publishName, string defaultCulture)
    {
        HashSet<string> cultures = new(StringComparer.OrdinalIgnoreCase);
        bool varies = content.ContentType.VariesByCulture();
        bool any = content.Name != publishName
            || (content is IContent document && document.TemplateId != document.PublishTemplateId);
        foreach (IPropertyValue value in content.Properties.SelectMany(property => property.Values))
        {
            if (!Equals(value.EditedValue, value.PublishedValue))
            {
                any = true;
                cultures.Add(value.Culture ?? defaultCulture);
            }
        }

        foreach (ContentCultureInfos culture in content.CultureInfos?.Values ?? [])
        {
            if (culture.Name != content.GetPublishName(culture.Culture))
            {
                any = true;
                cultures.Add(culture.Culture);
            }
        }

        return new ContentEdits(any, varies ? cultures : []);
    }
}
