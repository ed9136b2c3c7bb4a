using Microsoft.AspNetCore.Authorization;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>Lets users in who have access to one of some sections, by their alias in <c>Constants.Applications</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
internal sealed class SectionAccessAttribute(params string[] sections) : Attribute, IAuthorizeData, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public IReadOnlyList<string> Sections { get; } = sections;

    string? IAuthorizeData.Policy { get; set; }

    string? IAuthorizeData.Roles { get; set; }

    string? IAuthorizeData.AuthenticationSchemes { get; set; }

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}
