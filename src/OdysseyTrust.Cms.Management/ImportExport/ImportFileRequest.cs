using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.ImportExport;

/// <summary>An uploaded file to make or change a type of: <c>ImportDocumentTypeRequestModel</c> and <c>ImportMediaTypeRequestModel</c> of the Management API.</summary>
internal sealed record ImportFileRequest(ReferenceById File);
