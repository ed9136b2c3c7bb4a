using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>What a save changed in the shape of a type's content.</summary>
/// <param name="ContentTypeId">The type whose content is concerned: the saved one, or one composed of it.</param>
/// <param name="From">How the content varied.</param>
/// <param name="To">How it varies now.</param>
/// <param name="Removed">The ids of the properties that it has no more.</param>
/// <param name="Varied">The properties that vary in another way than before; composed ones too.</param>
internal sealed record ContentTypeShift(
    int ContentTypeId,
    ContentVariation From,
    ContentVariation To,
    IReadOnlyList<int> Removed,
    IReadOnlyList<PropertyVariationShift> Varied);
