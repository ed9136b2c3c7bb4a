using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.DomainOperationStatus;

namespace OdysseyTrust.Cms.Management.Domains;

/// <summary>What can go wrong with domains.</summary>
internal static class DomainProblems
{
    public static OperationProblem ToProblem(this DomainOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.ContentNotFound => NotFound("Document not found", "The document does not exist any more. It may have been deleted."),
        Status.LanguageNotFound => BadRequest("Invalid language", "One of the languages is not a language of this site. Choose another."),
        Status.DuplicateDomainName => Conflict("Duplicate domain name", "A domain is in the list twice. Remove one."),
        Status.ConflictingDomainName => Conflict("Conflicting domain name", "Another document has one of the domains. Remove it there first."),
        Status.InvalidDomainName => BadRequest("Invalid domain name", "One of the domains can't be part of an address."),
        _ => Unknown(),
    };
}
