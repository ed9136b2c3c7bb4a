using System.Globalization;
using System.Text.Json;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.TemplateQuery;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>A filter that can be applied, and written as a template has it.</summary>
/// <param name="Matches">Whether a document meets it.</param>
/// <param name="Code">The condition on <c>x</c> in C#.</param>
internal sealed record TemplateQueryCondition(Func<IPublishedContent, bool> Matches, string Code)
{
    /// <summary>Reads a filter.</summary>
    /// <returns>Nothing when its property, operator and value don't go together.</returns>
    public static TemplateQueryCondition? Create(TemplateQueryFilter filter)
    {
        TemplateQueryProperty? property = TemplateQueryVocabulary.Properties.FirstOrDefault(property => property.Alias == filter.PropertyAlias);
        bool applies = property is not null
            && TemplateQueryVocabulary.Operators.Any(known => known.Operator == filter.Operator && known.ApplicableTypes.Contains(property.Type));
        return (applies, property?.Type) switch
        {
            (true, TemplateQueryPropertyType.String) => OfText(filter),
            (true, TemplateQueryPropertyType.Integer) when int.TryParse(filter.ConstraintValue, CultureInfo.InvariantCulture, out int number) =>
                Ordered(filter, document => document.Id.CompareTo(number), number.ToString(CultureInfo.InvariantCulture)),
            (true, TemplateQueryPropertyType.DateTime) when DateTime.TryParse(filter.ConstraintValue, CultureInfo.InvariantCulture, out DateTime date) =>
                Ordered(filter, document => Date(document, filter).CompareTo(date), $"DateTime.Parse(\"{date:s}\")"),
            _ => null,
        };
    }

    private static DateTime Date(IPublishedContent document, TemplateQueryFilter filter) =>
        filter.PropertyAlias == nameof(IPublishedContent.CreateDate) ? document.CreateDate : document.UpdateDate;

    private static TemplateQueryCondition OfText(TemplateQueryFilter filter)
    {
        string value = filter.ConstraintValue;
        string property = $"x.{filter.PropertyAlias}";

        // A string of JSON is one of C#, too.
        string literal = JsonSerializer.Serialize(value);
        return filter.Operator switch
        {
            Operator.Contains => new(document => document.Name.Contains(value, StringComparison.Ordinal), $"{property}.Contains({literal})"),
            Operator.NotContains => new(document => !document.Name.Contains(value, StringComparison.Ordinal), $"!{property}.Contains({literal})"),
            Operator.NotEquals => new(document => document.Name != value, $"{property} != {literal}"),
            _ => new(document => document.Name == value, $"{property} == {literal}"),
        };
    }

    private static TemplateQueryCondition Ordered(TemplateQueryFilter filter, Func<IPublishedContent, int> compare, string literal)
    {
        string property = $"x.{filter.PropertyAlias}";
        return filter.Operator switch
        {
            Operator.LessThan => new(document => compare(document) < 0, $"{property} < {literal}"),
            Operator.LessThanEqualTo => new(document => compare(document) <= 0, $"{property} <= {literal}"),
            Operator.GreaterThan => new(document => compare(document) > 0, $"{property} > {literal}"),
            Operator.GreaterThanEqualTo => new(document => compare(document) >= 0, $"{property} >= {literal}"),
            Operator.NotEquals => new(document => compare(document) != 0, $"{property} != {literal}"),
            _ => new(document => compare(document) == 0, $"{property} == {literal}"),
        };
    }
}
