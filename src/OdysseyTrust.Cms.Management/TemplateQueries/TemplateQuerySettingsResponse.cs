namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>What a query can be built of.</summary>
internal sealed record TemplateQuerySettingsResponse(
    IReadOnlyList<string> DocumentTypeAliases, IReadOnlyList<TemplateQueryProperty> Properties, IReadOnlyList<TemplateQueryOperator> Operators);
