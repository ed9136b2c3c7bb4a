using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Models.TemplateQuery;
using static OdysseyTrust.Cms.Management.TemplateQueries.TemplateQueryPropertyType;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>What queries can compare and how: the properties that every document has.</summary>
internal static class TemplateQueryVocabulary
{
    public static readonly IReadOnlyList<TemplateQueryProperty> Properties =
    [
        new(nameof(IPublishedContent.Id), Integer),
        new(nameof(IPublishedContent.Name), TemplateQueryPropertyType.String),
        new(nameof(IPublishedContent.CreateDate), TemplateQueryPropertyType.DateTime),
        new(nameof(IPublishedContent.UpdateDate), TemplateQueryPropertyType.DateTime),
    ];

    public static readonly IReadOnlyList<TemplateQueryOperator> Operators =
    [
        new(Operator.Equals, [Integer, TemplateQueryPropertyType.String]),
        new(Operator.NotEquals, [Integer, TemplateQueryPropertyType.String]),
        new(Operator.Contains, [TemplateQueryPropertyType.String]),
        new(Operator.NotContains, [TemplateQueryPropertyType.String]),
        new(Operator.LessThan, [Integer, TemplateQueryPropertyType.DateTime]),
        new(Operator.LessThanEqualTo, [Integer, TemplateQueryPropertyType.DateTime]),
        new(Operator.GreaterThan, [Integer, TemplateQueryPropertyType.DateTime]),
        new(Operator.GreaterThanEqualTo, [Integer, TemplateQueryPropertyType.DateTime]),
    ];
}
