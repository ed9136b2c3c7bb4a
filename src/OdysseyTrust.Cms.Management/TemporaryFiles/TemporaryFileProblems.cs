using Microsoft.AspNetCore.Http;
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

    /// <summary>
    /// The problem of one file among the many that may be on their way. The back office shows an upload's title alone, so the title says all of it.
    /// </summary>
    /// <param name="status">What Core answered.</param>
    /// <param name="fileName">The file's name on the user's machine.</param>
    /// <param name="reason">What is wrong with it, where the site's checks have said.</param>
    public static OperationProblem ToProblem(this TemporaryFileOperationStatus status, string fileName, string? reason)
    {
        OperationProblem problem = status.ToProblem();
        string why = reason is null ? $"‘{fileName}’ was not uploaded. {problem.Detail}" : $"‘{fileName}’ {reason}";
        return problem with { Title = why, Detail = why };
    }

    /// <summary>A file over the limit. The back office reads the limit from the title, by the words "… bytes", and says the file's name itself.</summary>
    public static OperationProblem TooLarge(UploadLimit limit) => new(
        StatusCodes.Status413PayloadTooLarge,
        $"The file is too large: at most {limit.Bytes} bytes are possible",
        $"At most {limit.Megabytes} MB are possible. Save a picture smaller or a film shorter, or link to where the film is shown.");
}
