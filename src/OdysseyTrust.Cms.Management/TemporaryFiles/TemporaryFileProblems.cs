using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.TemporaryFileOperationStatus;

namespace OdysseyTrust.Cms.Management.TemporaryFiles;

/// <summary>What can go wrong when files are uploaded.</summary>
internal static class TemporaryFileProblems
{
    public static OperationProblem ToProblem(this TemporaryFileOperationStatus status) => status switch
    {
        Status.FileExtensionNotAllowed => BadRequest("File extension not allowed", "Files of this kind can't be uploaded here. Save it as another kind."),
        Status.KeyAlreadyUsed => BadRequest("Key already used", "There is an uploaded file with that id already."),
        Status.InvalidFileName => BadRequest("Invalid file name", "The file's name holds characters that are not allowed. Rename it."),
        Status.NotFound => NotFound("The temporary file was not found", "The file was not uploaded, or too long ago. Upload it again."),
        Status.UploadBlocked => BadRequest("The temporary file was blocked", "What is in the file is not what its name says, or could do harm. It was not kept."),
        _ => Unknown(),
    };
}
