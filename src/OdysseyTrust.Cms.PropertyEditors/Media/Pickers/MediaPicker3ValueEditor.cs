using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>Stores picked media. A pick may name a file that was just uploaded, which then becomes a media item.</summary>
internal sealed class MediaPicker3ValueEditor : ValueEditor, IDataValueReference
{
    private readonly IMediaService _mediaService;
    private readonly IDataTypeConfigurationCache _configurations;
    private readonly TemporaryFiles _temporaryFiles;

    public MediaPicker3ValueEditor(
        ValueEditorServices services,
        DataEditorAttribute attribute,
        IMediaService mediaService,
        IMediaTypeService mediaTypes,
        IMediaNavigationQueryService navigation,
        IDataTypeConfigurationCache configurations,
        TemporaryFiles temporaryFiles)
        : base(services, attribute)
    {
        _mediaService = mediaService;
        _configurations = configurations;
        _temporaryFiles = temporaryFiles;
        Validators.Add(new PickedMediaValidator(services.Texts, services.Json, mediaService, mediaTypes, navigation));
        Validators.Add(new SeveralPicturesValidator(services.Json, mediaService));
    }

    public override object? ToEditor(IProperty property, string? culture = null, string? segment = null)
    {
        IReadOnlyList<PickedMedia> picks = Json.ReadPickedMedia(property.GetValue(culture, segment));
        Dictionary<Guid, string> types = _mediaService
            .GetByIds(picks.Select(pick => pick.MediaKey).Distinct())
            .ToDictionary(media => media.Key, media => media.ContentType.Alias);
        MediaPicker3Configuration? configuration = _configurations.GetConfigurationAs<MediaPicker3Configuration>(property.PropertyType.DataTypeKey);

        return picks
            .Where(pick => types.ContainsKey(pick.MediaKey))
            .Select(pick => pick.WithConfiguredCrops(configuration) with { MediaTypeAlias = types[pick.MediaKey] })
            .ToArray();
    }

    public override object? FromEditor(ContentPropertyData editorValue, object? currentValue)
    {
        Guid? parentKey = (editorValue.DataTypeConfiguration as MediaPicker3Configuration)?.StartNodeId;
        PickedMedia[] picks = [.. Json.ReadPickedMedia(editorValue.Value).Select(pick => Keep(pick, parentKey)).OfType<PickedMedia>()];

        return picks.Length == 0 ? null : Json.Serialize(picks.Select(pick => pick.Pruned()));
    }

    public IEnumerable<UmbracoEntityReference> GetReferences(object? value)
        => Json.ReadPickedMedia(value)
            .Select(pick => new UmbracoEntityReference(new GuidUdi(Constants.UdiEntityType.Media, pick.MediaKey)));

    private PickedMedia? Keep(PickedMedia pick, Guid? parentKey)
    {
        if (_mediaService.GetById(pick.MediaKey) is not null)
        {
            return pick;
        }

        return _temporaryFiles.TakeAsMedia(pick.MediaKey, parentKey, pick.MediaTypeAlias) is { } mediaKey
            ? pick with { MediaKey = mediaKey }
            : null;
    }
}
