using System.Linq.Expressions;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Database;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Sorts content as Core asks: by a field of the system, by its name in a culture, or by a property.</summary>
internal static class ContentOrdering
{
    /// <summary>The names that Core and the back office give to fields of the system, and the entity's property each is.</summary>
    private static readonly Dictionary<string, string> Fields = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = nameof(IEntity.Id),
        ["name"] = nameof(ITreeEntity.Name),
        ["path"] = nameof(ITreeEntity.Path),
        ["level"] = nameof(ITreeEntity.Level),
        ["sortOrder"] = nameof(ITreeEntity.SortOrder),
        ["createDate"] = nameof(IEntity.CreateDate),
        ["updateDate"] = nameof(IEntity.UpdateDate),
        ["versionDate"] = nameof(IEntity.UpdateDate),
        ["published"] = nameof(IContent.Published),
        ["owner"] = nameof(ITreeEntity.CreatorId),
        ["creator"] = nameof(ITreeEntity.CreatorId),
        ["updater"] = nameof(IContentBase.WriterId),
        ["contentTypeAlias"] = "ContentTypeAlias",
    };

    /// <exception cref="NotSupportedException">There is no such field.</exception>
    public static IQueryable<ContentRow> Apply(IQueryable<ContentRow> rows, Ordering? ordering, CmsDbContext database)
    {
        Ordering first = ordering is null || ordering.IsEmpty ? Ordering.By("sortOrder") : ordering;
        IOrderedQueryable<ContentRow>? sorted = null;
        for (Ordering? next = first; next is not null; next = next.Next)
        {
            sorted = Sort(rows, sorted, Key(next, database), next.Direction == Direction.Descending);
        }

        // Rows that are equal so far still need an order of their own, or pages would overlap.
        return sorted!.ThenBy(row => row.Id);
    }

    private static LambdaExpression Key(Ordering ordering, CmsDbContext database)
    {
        string field = ordering.OrderBy!;
        if (ordering.IsCustomField)
        {
            return ByProperty(field, ordering.Culture, database);
        }

        if (string.Equals(field, "name", StringComparison.OrdinalIgnoreCase) && !ordering.IsInvariant)
        {
            return ByCultureName(ordering.Culture!);
        }

        return Fields.TryGetValue(field, out string? property) && ContentRowMap.Instance.Find(property) is { } column
            ? column
            : throw new NotSupportedException($"Content can't be sorted by '{field}': name one of {string.Join(", ", Fields.Keys)}, or a property.");
    }

    private static Expression<Func<ContentRow, string?>> ByCultureName(string culture)
    {
        string path = StoredCultures.JsonPath(culture);
        return row => row.Versions
            .Where(version => version.IsCurrent)
            .Select(version => CmsDbContext.JsonExtract(version.Cultures, path) ?? version.Name)
            .First();
    }

    private static Expression<Func<ContentRow, string?>> ByProperty(string alias, string? culture, CmsDbContext database)
    {
        int[] ids = [.. database.Set<PropertyTypeRow>().Where(property => property.Alias == alias).Select(property => property.Id).Order()];
        string[] paths = [.. ids.Select(id => StoredValues.JsonPath(id, culture))];
        return paths.Length == 1
            ? row => row.Versions
                .Where(version => version.IsCurrent)
                .Select(version => CmsDbContext.JsonExtract(version.Values, paths[0]))
                .First()
            : throw new NotSupportedException($"Content can't be sorted by '{alias}': {paths.Length} properties have that alias.");
    }

    private static IOrderedQueryable<ContentRow> Sort(
        IQueryable<ContentRow> rows,
        IOrderedQueryable<ContentRow>? sorted,
        LambdaExpression key,
        bool descending)
    {
        string method = (sorted is null, descending) switch
        {
            (true, false) => nameof(Queryable.OrderBy),
            (true, true) => nameof(Queryable.OrderByDescending),
            (false, false) => nameof(Queryable.ThenBy),
            (false, true) => nameof(Queryable.ThenByDescending),
        };
        IQueryable<ContentRow> source = sorted ?? rows;
        return (IOrderedQueryable<ContentRow>)source.Provider.CreateQuery<ContentRow>(Expression.Call(
            typeof(Queryable), method, [typeof(ContentRow), key.ReturnType], source.Expression, Expression.Quote(key)));
    }
}
