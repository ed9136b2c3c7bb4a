namespace OdysseyTrust.Cms.Management.ImportExport;

/// <summary>What a file would be imported as: <c>EntityImportAnalysisResponseModel</c> of the Management API.</summary>
internal sealed record ImportAnalysisResponse(string EntityType, string? Alias, Guid? Key);
