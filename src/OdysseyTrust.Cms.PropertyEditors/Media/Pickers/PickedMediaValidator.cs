using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.PropertyEditors.Media.Pickers;

/// <summary>Holds picked media to what the data type allows: how many, of what type, and from where.</summary>
internal sealed class PickedMediaValidator(
    ILocalizedTextService texts,
    IJsonSerializer json,
    IMediaService mediaService,
    IMediaTypeService mediaTypes,
    IMediaNavigationQueryService navigation) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
        => dataTypeConfiguration is MediaPicker3Configuration picker ? Validate(json.ReadPickedMedia(value), picker) : [];

    private IEnumerable<ValidationResult> Validate(IReadOnlyList<PickedMedia> picks, MediaPicker3Configuration picker)
    {
        if (!picker.Multiple && picks.Count > 1)
        {
            yield return texts.Invalid("multipleMediaNotAllowed");
        }

        foreach (ValidationResult error in texts.OutsideLimits(picks.Count, picker.ValidationLimit.Min, picker.ValidationLimit.Max))
        {
            yield return error;
        }

        if (!AreAllowed(picks, ConfiguredKeys.Parse(picker.Filter)))
        {
            yield return texts.Invalid("invalidMediaType");
        }

        if (picker.StartNodeId is { } startNode
            && !ValidationHelper.HasValidStartNode(picks.Select(pick => pick.MediaKey), startNode, navigation))
        {
            yield return texts.Invalid("invalidStartNode");
        }
    }

    // A pick that is not yet media says itself what type it is to be.
    private bool AreAllowed(IReadOnlyList<PickedMedia> picks, HashSet<Guid> allowed)
    {
        if (allowed.Count == 0 || picks.Count == 0)
        {
            return true;
        }

        Dictionary<Guid, Guid> types = mediaService
            .GetByIds(picks.Select(pick => pick.MediaKey).Distinct())
            .ToDictionary(media => media.Key, media => media.ContentType.Key);

        return picks.All(pick => TypeOf(pick, types) is not { } type || allowed.Contains(type));
    }

    private Guid? TypeOf(PickedMedia pick, Dictionary<Guid, Guid> types)
        => types.TryGetValue(pick.MediaKey, out Guid type) ? type
            : pick.MediaTypeAlias is { Length: > 0 } alias ? mediaTypes.Get(alias)?.Key
            : null;
}
