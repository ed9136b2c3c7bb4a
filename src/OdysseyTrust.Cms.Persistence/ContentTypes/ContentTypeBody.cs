namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>
/// What a type refers to. Ids are never given twice, so a reference to what has been deleted finds nothing and goes with the next save.
/// </summary>
/// <param name="Compositions">Ids of the types that it is composed of.</param>
/// <param name="AllowedContentTypes">The types that may be created under it, in order.</param>
/// <param name="Templates">Ids of the allowed templates.</param>
/// <param name="DefaultTemplate">The id of the default template, or 0.</param>
/// <param name="HistoryCleanup">How long versions are kept, where it differs from the site's settings.</param>
internal sealed record ContentTypeBody(
    IReadOnlyList<int> Compositions,
    IReadOnlyList<AllowedContentType> AllowedContentTypes,
    IReadOnlyList<int> Templates,
    int DefaultTemplate = 0,
    StoredHistoryCleanup? HistoryCleanup = null)
{
    public static ContentTypeBody Empty { get; } = new([], [], []);
}
