using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Users;
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
        ["contentTypeAlias"] = "ContentTypeAlias",
    };

    /// <exception cref="NotSupportedException">There is no such field.</exception>
    public static IQueryable<ContentRow> Apply(IQueryable<ContentRow> rows, Ordering? ordering, CmsDbContext database)
    {
        Ordering first = ordering is null || ordering.IsEmpty ? Ordering.By("sortOrder") : ordering;
        IOrderedQueryable<ContentRow>? sorted = null;
        for (Ordering? next = first; next is not null; next = next.Next)
        {
            if (Key(next, database) is { } key)
            {
                sorted = Sort(rows, sorted, key, next.Direction == Direction.Descending);
            }
        }

        // Rows that are equal so far still need an order of their own, or pages would overlap.
        return sorted?.ThenBy(row => row.Id) ?? rows.OrderBy(row => row.Id);
    }

    /// <summary>What to sort by, or <c>null</c> when no type has such a property.</summary>
    private static LambdaExpression? Key(Ordering ordering, CmsDbContext database) => ordering.IsCustomField
        ? ByProperty(ordering.OrderBy!, ordering.Culture, database)
        : Field(ordering.OrderBy!, ordering.Culture, database);

    private static LambdaExpression Field(string field, string? culture, CmsDbContext database)
    {
        bool isInCulture = !string.IsNullOrEmpty(culture);
        return field.ToUpperInvariant() switch
        {
            "NAME" when isInCulture => ContentRowMap.InCulture(culture!).Find(nameof(ITreeEntity.Name))!,
            "PUBLISHED" when isInCulture => PublishedIn(culture!),
            "OWNER" or "CREATOR" => NameOfUser(row => row.Node.CreatorId, database),
            "UPDATER" => NameOfUser(row => row.Versions.Where(version => version.IsCurrent).Select(version => (int?)version.WriterId).First(), database),
            _ => Fields.TryGetValue(field, out string? property) && ContentRowMap.Instance.Find(property) is { } column
                ? column
                : throw new NotSupportedException($"Content can't be sorted by '{field}': name one of {string.Join(", ", Fields.Keys)}, owner, updater, or a property."),
        };
    }

    /// <summary>An item that does not vary is published in every culture or in none.</summary>
    private static Expression<Func<ContentRow, bool>> PublishedIn(string culture)
    {
        string path = StoredCultures.JsonPath(culture);
        return row => row.ContentType.Variations == ContentVariation.Nothing || row.ContentType.Variations == ContentVariation.Segment
            ? row.Published
            : row.Versions.Any(version => version.IsPublished && CmsDbContext.JsonExtract(version.Cultures, path) != null);
    }

    private static Expression<Func<ContentRow, string?>> NameOfUser(Expression<Func<ContentRow, int?>> id, CmsDbContext database)
    {
        Expression<Func<int?, string?>> name = userId => database.Set<UserRow>().Where(user => user.Id == userId).Select(user => user.Name).FirstOrDefault();
        Expression body = new ParameterReplacer(name.Parameters[0], id.Body).Visit(name.Body);
        return Expression.Lambda<Func<ContentRow, string?>>(body, id.Parameters);
    }

    /// <summary>
    /// Several types can have a property of that alias, of which an item has one. Its value stands in the culture or, where it does not vary, in none.
    /// </summary>
    private static Expression<Func<ContentRow, string?>>? ByProperty(string alias, string? culture, CmsDbContext database)
    {
        int[] ids = [.. database.Set<PropertyTypeRow>().Where(property => property.Alias == alias).Select(property => property.Id).Order()];
        string?[] cultures = string.IsNullOrEmpty(culture) ? [null] : [culture, null];
        Expression<Func<ContentVersionRow, string?>>? value = ids
            .SelectMany(id => cultures.Select(culture => ValueAt(StoredValues.JsonPath(id, culture))))
            .Aggregate((Expression<Func<ContentVersionRow, string?>>?)null, Coalesce);
        return value is null
            ? null
            : row => EF.Functions.Collate(row.Versions.AsQueryable().Where(version => version.IsCurrent).Select(value).First(), CmsDbContext.IgnoreCase);
    }

    private static Expression<Func<ContentVersionRow, string?>> ValueAt(string path) => version => CmsDbContext.JsonExtract(version.Values, path);

    private static Expression<Func<ContentVersionRow, string?>> Coalesce(
        Expression<Func<ContentVersionRow, string?>>? first,
        Expression<Func<ContentVersionRow, string?>> second) => first is null
        ? second
        : Expression.Lambda<Func<ContentVersionRow, string?>>(
            Expression.Coalesce(first.Body, new ParameterReplacer(second.Parameters[0], first.Parameters[0]).Visit(second.Body)),
            first.Parameters);

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
