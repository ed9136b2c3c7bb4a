using OdysseyTrust.Web.Features.Navigation;

namespace OdysseyTrust.Web.Features.Schools;

/// <summary>What the national services say of a school, by its number in the national register.</summary>
internal static class SchoolLinks
{
    /// <summary>Links to the register, to results and to inspection reports; none without a number.</summary>
    public static IReadOnlyList<MenuItem> Of(string? urn) => string.IsNullOrWhiteSpace(urn)
        ? []
        :
        [
            new("Inspection reports (Ofsted)", $"https://reports.ofsted.gov.uk/provider/21/{urn}"),
            new("Results and performance", $"https://www.find-school-performance-data.service.gov.uk/school/{urn}"),
            new("Entry in the national register", $"https://www.get-information-schools.service.gov.uk/Establishments/Establishment/Details/{urn}"),
        ];
}
