namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>How many entries of each level there are: <c>LogLevelCountsReponseModel</c> of the Management API.</summary>
internal sealed record LogLevelCountsResponse(int Information, int Debug, int Warning, int Error, int Fatal);
