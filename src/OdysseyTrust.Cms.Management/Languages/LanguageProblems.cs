using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.LanguageOperationStatus;

namespace OdysseyTrust.Cms.Management.Languages;

/// <summary>What can go wrong with languages.</summary>
internal static class LanguageProblems
{
    public static OperationProblem ToProblem(this LanguageOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.InvalidFallback => BadRequest("Invalid fallback language", "A language can't fall back to itself, nor to one that falls back to it."),
        Status.NotFound => NotFound("Language not found", "The site has no such language. It may have been deleted."),
        Status.MissingDefault => BadRequest("No default language", "The site needs a default language. Make another the default instead."),
        Status.DuplicateIsoCode => BadRequest("Duplicate ISO code", "The site has that language already."),
        Status.InvalidIsoCode => BadRequest("Invalid ISO code", "That is not the code of a language, such as en-GB."),
        Status.InvalidFallbackIsoCode => BadRequest("Invalid fallback ISO code", "The language to fall back to is not one of the site's."),
        Status.InvalidId => BadRequest("Invalid id", "The language has an id already. Leave it out to make a new one."),
        _ => Unknown(),
    };
}
