using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.PropertyEditors.Links;

/// <summary>Reads stored links, and what they link to.</summary>
internal static class StoredLinkReader
{
    public static IReadOnlyList<StoredLink> ReadLinks(this IJsonSerializer json, object? value)
        => json.TryRead(value, out List<StoredLink>? links) ? links : [];

    /// <summary>The document or media that a link goes to, or null for any other link.</summary>
    public static GuidUdi? Destination(this StoredLink link)
        => UdiParser.TryParse(link.Udi, out GuidUdi? udi) ? udi : null;
}
