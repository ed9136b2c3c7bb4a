using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>Maps a document type that the API is given to what Core takes.</summary>
internal static class DocumentTypeWriting
{
    public static ContentTypeCreateModel ToModel(this CreateDocumentTypeRequest request) =>
        Fill(new ContentTypeCreateModel { Key = request.Id, ContainerKey = request.Parent?.Id }, request);

    public static ContentTypeUpdateModel ToModel(this UpdateDocumentTypeRequest request) => Fill(new ContentTypeUpdateModel(), request);

    private static TModel Fill<TModel>(TModel model, DocumentTypePresentation request)
        where TModel : ContentTypeModelBase
    {
        request.CopyTo(model);
        model.AllowedTemplateKeys = [.. request.AllowedTemplates.Select(template => template.Id)];
        model.DefaultTemplateKey = request.DefaultTemplate?.Id;
        model.Cleanup = new ContentTypeCleanup
        {
            PreventCleanup = request.Cleanup.PreventCleanup,
            KeepAllVersionsNewerThanDays = request.Cleanup.KeepAllVersionsNewerThanDays,
            KeepLatestVersionPerDayForDays = request.Cleanup.KeepLatestVersionPerDayForDays,
        };
        model.AllowedContentTypes =
            [.. request.AllowedDocumentTypes.Select(allowed => ContentTypeWriting.ToSort(allowed.DocumentType.Id, allowed.SortOrder))];
        model.Compositions = [.. request.Compositions.Select(composition =>
            ContentTypeWriting.ToComposition(composition.DocumentType.Id, composition.CompositionType))];
        return model;
    }
}
