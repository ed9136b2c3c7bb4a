using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What has become of a document, in each of its languages.</summary>
internal static class DocumentStates
{
    public static VariantState StateOf(this IContent document, string? culture)
    {
        if (document.Trashed)
        {
            return VariantState.Trashed;
        }

        if (culture is null)
        {
            return Of(document.Published, document.Edited);
        }

        return document.IsCultureAvailable(culture)
            ? Of(document.IsCulturePublished(culture), document.IsCultureEdited(culture))
            : VariantState.NotCreated;
    }

    public static VariantState StateOf(this IDocumentEntitySlim document, string? culture)
    {
        if (document.Trashed)
        {
            return VariantState.Trashed;
        }

        if (culture is null)
        {
            return Of(document.Published, document.Edited);
        }

        return document.CultureNames.ContainsKey(culture)
            ? Of(document.PublishedCultures.InvariantContains(culture), document.EditedCultures.InvariantContains(culture))
            : VariantState.NotCreated;
    }

    private static VariantState Of(bool published, bool edited) => (published, edited) switch
    {
        (false, _) => VariantState.Draft,
        (true, true) => VariantState.PublishedPendingChanges,
        (true, false) => VariantState.Published,
    };
}
