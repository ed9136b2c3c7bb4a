namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>What a query finds: <c>TemplateQueryResultResponseModel</c> of the Management API.</summary>
/// <param name="QueryExpression">The query as a template has it.</param>
/// <param name="SampleResults">The first documents found.</param>
/// <param name="ResultCount">How many documents are found.</param>
/// <param name="ExecutionTime">How long it took, in milliseconds.</param>
internal sealed record TemplateQueryResponse(string QueryExpression, IReadOnlyList<TemplateQueryResultItem> SampleResults, int ResultCount, long ExecutionTime);
