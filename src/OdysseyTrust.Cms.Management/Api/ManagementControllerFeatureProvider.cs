using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace OdysseyTrust.Cms.Management.Api;

/// <summary>Shows MVC the controllers of this project, which nothing else sees.</summary>
internal sealed class ManagementControllerFeatureProvider : ControllerFeatureProvider
{
    /// <inheritdoc />
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo.Assembly == typeof(ManagementControllerFeatureProvider).Assembly && !typeInfo.IsAbstract && typeInfo.IsSubclassOf(typeof(ControllerBase));
}
