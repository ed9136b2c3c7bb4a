using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Web.Features.Site;

/// <summary>The schools that a page is about.</summary>
internal static class SchoolsOfPage
{
    /// <summary>
    /// Whether a page with these <paramref name="schools"/> is to be listed for <paramref name="school"/>: one without schools concerns them all, and
    /// no school stands for the whole trust.
    /// </summary>
    public static bool Concerns(this IEnumerable<IPublishedContent>? schools, IPublishedContent? school) =>
        school is null || schools is null || !schools.Any() || schools.Any(other => other.Key == school.Key);
}
