using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>A query for published documents: <c>TemplateQueryExecuteModel</c> of the Management API.</summary>
/// <param name="RootDocument">The document whose children are sought; the first at the root when it is missing.</param>
/// <param name="DocumentTypeAlias">The document type to keep to.</param>
/// <param name="Filters">Conditions that all must be met.</param>
/// <param name="Sort">The order.</param>
/// <param name="Take">How many to find; all when it is 0.</param>
internal sealed record TemplateQueryRequest(
    ReferenceById? RootDocument, string? DocumentTypeAlias, IReadOnlyList<TemplateQueryFilter>? Filters, TemplateQuerySort? Sort, int Take);
