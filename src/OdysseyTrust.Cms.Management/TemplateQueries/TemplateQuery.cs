using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services.Navigation;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>Finds published documents as a template would, and writes the query that the template needs.</summary>
internal sealed class TemplateQuery(
    IPublishedContentCache documents,
    IDocumentNavigationQueryService navigation,
    IPublishedContentStatusFilteringService published,
    IPublishedValueFallback fallback)
{
    private const string Ascending = "ascending";

    /// <summary>The documents that the query finds.</summary>
    public IReadOnlyList<IPublishedContent> Find(TemplateQueryRequest request, IReadOnlyList<TemplateQueryCondition> conditions)
    {
        IEnumerable<IPublishedContent> found = Root(request) is { } root
            ? root.Children(navigation, published).Where(document => document.IsVisible(fallback))
            : [];
        if (!string.IsNullOrWhiteSpace(request.DocumentTypeAlias))
        {
            found = found.Where(document => document.ContentType.Alias == request.DocumentTypeAlias);
        }

        found = Sort(found.Where(document => conditions.All(condition => condition.Matches(document))), request.Sort);
        return [.. request.Take > 0 ? found.Take(request.Take) : found];
    }

    /// <summary>The query in C#, for views that have <c>Umbraco</c>.</summary>
    public static string Write(TemplateQueryRequest request, IEnumerable<TemplateQueryCondition> conditions)
    {
        string root = request.RootDocument is { } document ? $"Umbraco.Content(Guid.Parse(\"{document.Id}\"))" : "Umbraco.ContentAtRoot().FirstOrDefault()";
        string type = string.IsNullOrWhiteSpace(request.DocumentTypeAlias) ? string.Empty : $", \"{request.DocumentTypeAlias}\"";
        List<string> steps = [$"Umbraco.VisibleChildren({root}{type})"];
        steps.AddRange(conditions.Select(condition => $".Where(x => {condition.Code})"));
        if (SortedBy(request.Sort) is { } property)
        {
            steps.Add($".{(request.Sort!.Direction == Ascending ? "OrderBy" : "OrderByDescending")}(x => x.{property})");
        }

        if (request.Take > 0)
        {
            steps.Add($".Take({request.Take})");
        }

        return string.Join("\n    ", steps);
    }

    private static string? SortedBy(TemplateQuerySort? sort) =>
        TemplateQueryVocabulary.Properties.FirstOrDefault(property => property.Alias.InvariantEquals(sort?.PropertyAlias))?.Alias;

    private static IEnumerable<IPublishedContent> Sort(IEnumerable<IPublishedContent> found, TemplateQuerySort? sort)
    {
        Func<IPublishedContent, IComparable>? key = SortedBy(sort) switch
        {
            nameof(IPublishedContent.Id) => document => document.Id,
            nameof(IPublishedContent.Name) => document => document.Name,
            nameof(IPublishedContent.CreateDate) => document => document.CreateDate,
            nameof(IPublishedContent.UpdateDate) => document => document.UpdateDate,
            _ => null,
        };
        return key is null ? found : sort!.Direction == Ascending ? found.OrderBy(key) : found.OrderByDescending(key);
    }

    private IPublishedContent? Root(TemplateQueryRequest request) => request.RootDocument is { } document
        ? documents.GetById(document.Id)
        : navigation.TryGetRootKeys(out IEnumerable<Guid> roots) ? published.FilterAvailable(roots, culture: null).FirstOrDefault() : null;
}
