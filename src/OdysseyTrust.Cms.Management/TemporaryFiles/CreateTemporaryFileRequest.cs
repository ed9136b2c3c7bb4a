using Microsoft.AspNetCore.Http;

namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>A file that is uploaded, with the id that the client has given it.</summary>
internal sealed record CreateTemporaryFileRequest(Guid Id, IFormFile File);
