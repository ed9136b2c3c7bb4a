using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media;

/// <summary>
/// Files that the back office has uploaded and that no content has yet. One that is taken is deleted when what took it is saved.
/// </summary>
internal sealed class TemporaryFiles(
    ITemporaryFileService files,
    IMediaImportService mediaImport,
    ICoreScopeProvider scopes,
    IBackOfficeSecurityAccessor backOfficeSecurity)
{
    public TemporaryFileModel? Find(Guid key) => files.GetAsync(key).GetAwaiter().GetResult();

    /// <summary>Hands a file to what keeps it; the file stays where it is when that fails or refuses.</summary>
    public T Take<T>(TemporaryFileModel file, Func<TemporaryFileModel, T> keep)
    {
        using ICoreScope scope = scopes.CreateCoreScope();
        files.EnlistDeleteIfScopeCompletes(file.Key, scopes);
        T kept = keep(file);
        scope.Complete();

        return kept;
    }

    /// <summary>Makes a media item of a file. Its media type is found by the file's extension where none is given.</summary>
    /// <returns>The key of the media item, or null where there is no such file.</returns>
    public Guid? TakeAsMedia(Guid key, Guid? parentKey, string? mediaTypeAlias)
    {
        if (Find(key) is not { } found)
        {
            return null;
        }

        return Take(found, file =>
        {
            using Stream content = file.OpenReadStream();

            return mediaImport
                .ImportAsync(file.FileName, content, parentKey, mediaTypeAlias, CurrentUserKey())
                .GetAwaiter().GetResult().Key;
        });
    }

    private Guid CurrentUserKey() => backOfficeSecurity.BackOfficeSecurity?.CurrentUser?.Key ?? Constants.Security.SuperUserKey;
}
