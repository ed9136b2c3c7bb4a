using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;
using OdysseyTrust.Cms.Backoffice.Assets;
using OdysseyTrust.Cms.Backoffice.HostPage;

namespace OdysseyTrust.Cms.Backoffice.Routing;

/// <summary>Shows MVC the controllers of the back office, which nothing else sees.</summary>
internal sealed class BackofficeControllerFeatureProvider : ControllerFeatureProvider
{
    /// <inheritdoc />
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo.AsType() == typeof(HostPageController) || typeInfo.AsType() == typeof(AssetsController);
}
