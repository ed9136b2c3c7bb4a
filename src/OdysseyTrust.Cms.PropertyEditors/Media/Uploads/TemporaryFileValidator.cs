using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Uploads;

/// <summary>Refuses an upload that is gone, or whose extension the site or the data type does not allow.</summary>
internal sealed class TemporaryFileValidator(IJsonSerializer json, UploadedFiles files, TemporaryFiles temporaryFiles) : IValueValidator
{
    private static readonly string[] Member = ["value"];

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (!json.TryRead(value, out UploadValue? upload) || upload.TemporaryFileId is not { } key)
        {
            yield break;
        }

        if (temporaryFiles.Find(key) is not { } file)
        {
            yield return new ValidationResult($"The uploaded file {key} is no longer there. Upload it again.", Member);
        }
        else if (!files.IsAllowed(file.FileName) || !IsAllowed(file.FileName, dataTypeConfiguration))
        {
            yield return new ValidationResult($"Files such as '{file.FileName}' are not allowed here.", Member);
        }
    }

    // A data type that names no extensions allows them all.
    private static bool IsAllowed(string fileName, object? configuration)
        => configuration is not FileUploadConfiguration upload
            || !upload.FileExtensions.Any()
            || upload.FileExtensions.Any(extension => extension.InvariantEquals(UploadedFiles.Extension(fileName)));
}
