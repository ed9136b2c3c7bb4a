using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.OEmbedOperationStatus;

namespace OdysseyTrust.Cms.Management.OEmbed;

/// <summary>What can go wrong when something of another site is to be shown.</summary>
internal static class OEmbedProblems
{
    public static OperationProblem ToProblem(this OEmbedOperationStatus status) => status switch
    {
        Status.NoSupportedProvider => BadRequest("The specified url is not supported", "Nothing of that site can be shown here. Link to it instead."),
        Status.ProviderReturnedInvalidResult => BadRequest("The provider returned an invalid result", "The other site didn't say how to show it. Check the address."),
        Status.UnexpectedException => new OperationProblem(
            502, "Unexpected exception requesting embed", "The other site could not be asked. Try again later, or link to it instead."),
        _ => Unknown(),
    };
}
