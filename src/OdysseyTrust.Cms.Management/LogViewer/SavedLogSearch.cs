namespace OdysseyTrust.Cms.Management.LogViewer;

/// <summary>A filter that is kept under a name: <c>SavedLogSearchRequestModel</c> and <c>SavedLogSearchResponseModel</c> of the Management API.</summary>
internal sealed record SavedLogSearch(string Name, string Query);
