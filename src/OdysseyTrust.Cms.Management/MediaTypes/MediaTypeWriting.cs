using OdysseyTrust.Cms.Management.ContentTypes;
using Umbraco.Cms.Core.Models.ContentTypeEditing;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>Maps a media type that the API is given to what Core takes.</summary>
internal static class MediaTypeWriting
{
    public static MediaTypeCreateModel ToModel(this CreateMediaTypeRequest request) =>
        Fill(new MediaTypeCreateModel { Key = request.Id, ContainerKey = request.Parent?.Id }, request);

    public static MediaTypeUpdateModel ToModel(this UpdateMediaTypeRequest request) => Fill(new MediaTypeUpdateModel(), request);

    private static TModel Fill<TModel>(TModel model, MediaTypePresentation request)
        where TModel : MediaTypeModelBase
    {
        request.CopyTo(model);
        model.AllowedContentTypes =
            [.. request.AllowedMediaTypes.Select(allowed => ContentTypeWriting.ToSort(allowed.MediaType.Id, allowed.SortOrder))];
        model.Compositions = [.. request.Compositions.Select(composition =>
            ContentTypeWriting.ToComposition(composition.MediaType.Id, composition.CompositionType))];
        return model;
    }
}
