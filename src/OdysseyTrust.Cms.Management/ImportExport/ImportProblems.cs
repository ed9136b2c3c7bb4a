using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;

namespace OdysseyTrust.Cms.Management.ImportExport;

/// <summary>What can go wrong when a file is imported.</summary>
internal static class ImportProblems
{
    public static OperationProblem ToProblem(this ContentTypeImportOperationStatus status) => status switch
    {
        ContentTypeImportOperationStatus.TemporaryFileNotFound => FileNotFound(),
        ContentTypeImportOperationStatus.TemporaryFileConversionFailure => NotXml(),
        ContentTypeImportOperationStatus.DocumentTypeExists => BadRequest("Document type exists", "The site has that document type. Import the file at the type itself to change it."),
        ContentTypeImportOperationStatus.IdMismatch => OtherType(),
        ContentTypeImportOperationStatus.TypeMismatch => WrongKind("document type"),
        _ => Unknown(),
    };

    public static OperationProblem ToProblem(this MediaTypeImportOperationStatus status) => status switch
    {
        MediaTypeImportOperationStatus.TemporaryFileNotFound => FileNotFound(),
        MediaTypeImportOperationStatus.TemporaryFileConversionFailure => NotXml(),
        MediaTypeImportOperationStatus.MediaTypeExists => BadRequest("Media type exists", "The site has that media type. Import the file at the type itself to change it."),
        MediaTypeImportOperationStatus.IdMismatch => OtherType(),
        MediaTypeImportOperationStatus.TypeMismatch => WrongKind("media type"),
        _ => Unknown(),
    };

    public static OperationProblem ToProblem(this TemporaryFileXmlImportOperationStatus status) => status switch
    {
        TemporaryFileXmlImportOperationStatus.TemporaryFileNotFound => FileNotFound(),
        TemporaryFileXmlImportOperationStatus.UndeterminedEntityType => BadRequest("Unknown kind of file", "The file describes nothing that can be imported here."),
        _ => Unknown(),
    };

    private static OperationProblem FileNotFound() => NotFound("Temporary file not found", "The file was not uploaded, or too long ago. Upload it again.");

    private static OperationProblem NotXml() => BadRequest("Failed to convert the file", "The file is not one that Umbraco has exported.");

    private static OperationProblem OtherType() => BadRequest("Another type", "The file describes another type than the one to change.");

    private static OperationProblem WrongKind(string kind) => BadRequest("Wrong kind of file", $"The file does not describe a {kind}.");
}
