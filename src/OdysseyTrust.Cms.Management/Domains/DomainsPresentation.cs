namespace OdysseyTrust.Cms.Management.Domains;

/// <summary>
/// The culture and host names of a document and what is below it: <c>DomainsResponseModel</c> and <c>UpdateDomainsRequestModel</c> of the Management API.
/// </summary>
/// <param name="DefaultIsoCode">The language without any host name.</param>
/// <param name="Domains">The host names.</param>
internal sealed record DomainsPresentation(string? DefaultIsoCode, IReadOnlyList<DomainPresentation> Domains);
