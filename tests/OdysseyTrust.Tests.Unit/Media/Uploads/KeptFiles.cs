using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Unit.Media.Uploads;

/// <summary>Core's service as far as it matters here: it asks the analyzers, and keeps what they let pass.</summary>
internal sealed class KeptFiles(IFileStreamSecurityValidator validator) : ITemporaryFileService
{
    public string? FileName { get; private set; }

    public byte[]? Content { get; private set; }

    public async Task<Attempt<TemporaryFileModel?, TemporaryFileOperationStatus>> CreateAsync(CreateTemporaryFileModel createModel)
    {
        await using Stream stream = createModel.OpenReadStream();
        if (!validator.IsConsideredSafe(stream))
        {
            return Attempt.FailWithStatus<TemporaryFileModel?, TemporaryFileOperationStatus>(TemporaryFileOperationStatus.UploadBlocked, null);
        }

        FileName = createModel.FileName;
        using MemoryStream content = new();
        stream.Position = 0;
        await stream.CopyToAsync(content);
        Content = content.ToArray();
        return Attempt.SucceedWithStatus<TemporaryFileModel?, TemporaryFileOperationStatus>(TemporaryFileOperationStatus.Success, null);
    }

    public Task<Attempt<TemporaryFileModel?, TemporaryFileOperationStatus>> DeleteAsync(Guid key) => throw new NotSupportedException();

    public Task<TemporaryFileModel?> GetAsync(Guid key) => throw new NotSupportedException();

    public Task<IEnumerable<Guid>> CleanUpOldTempFiles() => throw new NotSupportedException();
}
