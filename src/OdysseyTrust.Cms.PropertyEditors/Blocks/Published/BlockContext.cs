using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Blocks.Published;

/// <summary>The culture and segment that blocks are converted for, and the languages that may stand in.</summary>
internal sealed class BlockContext(
    IVariationContextAccessor variation,
    IPropertyRenderingContextAccessor rendering,
    IDefaultCultureAccessor defaultCulture,
    ILanguageService languages)
{
    /// <summary>The current culture, or null where there is none.</summary>
    public string? Culture => NullIfEmpty(variation.VariationContext?.Culture);

    public string? Segment => NullIfEmpty(variation.VariationContext?.Segment);

    public string DefaultCulture => defaultCulture.DefaultCulture;

    public string CultureOrDefault => Culture ?? DefaultCulture;

    /// <summary>The cultures to try when a block is not shown in the current one, as far as the view has asked for a fallback.</summary>
    public IEnumerable<string> FallbackCultures()
        => (rendering.PropertyRenderingContext?.Fallback ?? default).SelectMany(policy => policy switch
        {
            Fallback.Language => FallbackLanguages(),
            Fallback.DefaultLanguage => [DefaultCulture],
            _ => [],
        });

    private static string? NullIfEmpty(string? name) => string.IsNullOrEmpty(name) ? null : name;

    // Languages may fall back in a circle.
    private IEnumerable<string> FallbackLanguages()
    {
        HashSet<string> visited = new(StringComparer.OrdinalIgnoreCase);
        string? current = CultureOrDefault;
        while (current is not null && visited.Add(current))
        {
            current = languages.GetAsync(current).GetAwaiter().GetResult()?.FallbackIsoCode;
            if (current is not null)
            {
                yield return current;
            }
        }
    }
}
