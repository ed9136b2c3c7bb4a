using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace OdysseyTrust.Cms.Backoffice.Routing;

/// <summary>Lets a route match what the client routes.</summary>
internal sealed class ClientRouteConstraint : IRouteConstraint
{
    /// <summary>The constraint's name in a route.</summary>
    public const string Name = "backofficeClientRoute";

    /// <inheritdoc />
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        ClientRoutes.Contain($"{ClientRoutes.Root}/{values[routeKey]}");
}
