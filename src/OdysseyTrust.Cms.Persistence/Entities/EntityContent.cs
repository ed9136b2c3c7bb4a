namespace OdysseyTrust.Cms.Persistence.Entities;

/// <summary>What a slim entity shows of a content item, without its values.</summary>
internal sealed record EntityContent(
    int Id,
    int ContentTypeId,
    bool Published,
    bool Edited,
    List<string> EditedCultures,
    string CurrentCultures,
    DateTime CurrentDate,
    string? PublishedCultures);
