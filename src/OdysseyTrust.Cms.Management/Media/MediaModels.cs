using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OdysseyTrust.Cms.Management.Media;

/// <summary>Media between Core and those who edit them.</summary>
internal sealed class MediaModels(ContentValues values, MediaUrls urls)
{
    public MediaResponse Read(IMedia media) => new(
        media.Key,
        new MediaTypeReference(media.ContentType.Key, media.ContentType.Icon ?? string.Empty, ReferenceById.To(media.ContentType.ListView)),
        media.Trashed,
        urls.Correct(media, values.Read(media)),
        [VariantOf(media)],
        Flags: []);

    /// <param name="media">A media item.</param>
    /// <param name="creator">Who made it.</param>
    /// <param name="columns">The aliases of the properties that the list view shows.</param>
    public MediaCollectionItem ReadForCollection(IMedia media, string? creator, IReadOnlyCollection<string> columns) => new(
        media.Key,
        new MediaTypeCollectionReference(
            media.ContentType.Key, media.ContentType.Alias, media.ContentType.Icon ?? string.Empty, ReferenceById.To(media.ContentType.ListView)),
        creator,
        media.SortOrder,
        [.. values.Read(media).Where(value => columns.Contains(value.Alias))],
        [VariantOf(media)],
        Flags: []);

    public MediaCreateModel Create(CreateMediaRequest request) => new()
    {
        Key = request.Id,
        ContentTypeKey = request.MediaType.Id,
        ParentKey = request.Parent?.Id,
        Properties = [.. values.Write(request.Values)],
        Variants = Variants(request),
    };

    public MediaUpdateModel Update(UpdateMediaRequest request) => new()
    {
        Properties = [.. values.Write(request.Values)],
        Variants = Variants(request),
    };

    private static MediaVariantResponse VariantOf(IMedia media) =>
        new(Culture: null, Segment: null, media.Name ?? string.Empty, media.CreateDate, media.UpdateDate);

    private static VariantModel[] Variants(UpdateMediaRequest request) =>
        [.. request.Variants.Select(variant => new VariantModel { Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name })];
}
