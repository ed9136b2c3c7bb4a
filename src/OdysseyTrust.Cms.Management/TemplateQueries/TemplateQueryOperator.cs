using Umbraco.Cms.Core.Models.TemplateQuery;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>A comparison, and what it can compare.</summary>
internal sealed record TemplateQueryOperator(Operator Operator, IReadOnlyList<TemplateQueryPropertyType> ApplicableTypes);
