using OdysseyTrust.Cms.Media.Drawings;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>
/// Core's temporary files, by which everything that anyone uploads comes in. Core looks at the extension and asks its security analyzers, which see no
/// name; here the name is cleaned, what is in the file is held against what its name says, and drawings are sanitized before they are kept.
/// </summary>
internal sealed class InspectedTemporaryFileService(ITemporaryFileService core, UploadMessages messages) : ITemporaryFileService
{
    private const string Drawing = ".svg";

    public async Task<Attempt<TemporaryFileModel?, TemporaryFileOperationStatus>> CreateAsync(CreateTemporaryFileModel createModel)
    {
        CreateTemporaryFileModel upload = new()
        {
            Key = createModel.Key,
            FileName = UploadName.Clean(createModel.FileName),
            OpenReadStream = createModel.OpenReadStream,
        };
        await using Stream content = createModel.OpenReadStream();
        return IsWhatItsNameSays(upload, content)
            ? await core.CreateAsync(upload)
            : Attempt.FailWithStatus<TemporaryFileModel?, TemporaryFileOperationStatus>(TemporaryFileOperationStatus.UploadBlocked, null);
    }

    public Task<Attempt<TemporaryFileModel?, TemporaryFileOperationStatus>> DeleteAsync(Guid key) => core.DeleteAsync(key);

    public Task<TemporaryFileModel?> GetAsync(Guid key) => core.GetAsync(key);

    public Task<IEnumerable<Guid>> CleanUpOldTempFiles() => core.CleanUpOldTempFiles();

    private bool IsWhatItsNameSays(CreateTemporaryFileModel upload, Stream content) =>
        Path.GetExtension(upload.FileName).Equals(Drawing, StringComparison.OrdinalIgnoreCase)
            ? KeepDrawing(upload, content)
            : FileKinds.Find(upload.FileName) is not { } kind
                || kind.Matches(content)
                || messages.Refuse($"is not {kind.Name}, though its name says so. Open it in the program that made it, save it as {kind.Name}, and upload that.");

    private bool KeepDrawing(CreateTemporaryFileModel upload, Stream content)
    {
        content.Position = 0;
        if (SvgSanitizer.Sanitize(content) is not { } drawing)
        {
            return messages.Refuse("is not a drawing that can be read. Save it as plain SVG in the program that made it, and upload that.");
        }

        upload.OpenReadStream = () => new MemoryStream(drawing, writable: false);
        return true;
    }
}
