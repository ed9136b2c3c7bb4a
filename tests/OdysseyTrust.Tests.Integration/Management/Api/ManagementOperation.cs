using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api;

/// <summary>An operation of the Management API.</summary>
/// <param name="Method">Its HTTP method.</param>
/// <param name="Path">Its path, with parameters as <c>{name}</c>.</param>
internal sealed partial record ManagementOperation(string Method, string Path)
{
    private const string Root = "/umbraco/management/api/";

    /// <summary>Its address with a value for each parameter, which names nothing.</summary>
    public Uri Address => new(Parameter().Replace(Path, Guid.Empty.ToString()), UriKind.Relative);

    public override string ToString() => $"{Method} {Path}";

    /// <summary>Those that the site answers.</summary>
    public static IReadOnlyList<ManagementOperation> OfSite(IServiceProvider services) =>
        [.. services.GetRequiredService<EndpointDataSource>().Endpoints
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
            .Select(endpoint => (Path: Normalize('/' + endpoint.RoutePattern.RawText), Methods: endpoint.Metadata.GetMetadata<HttpMethodMetadata>()))
            .Where(endpoint => endpoint.Path.StartsWith(Root, StringComparison.Ordinal) && !endpoint.Path.Contains("/security/back-office/", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Methods!.HttpMethods.Select(method => new ManagementOperation(method, endpoint.Path)))
            .Distinct()];

    /// <summary>Those that the official back office knows, by tier.</summary>
    public static ILookup<string, ManagementOperation> Official() =>
        File.ReadLines(SourceTree.ManagementOperations)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(columns => columns[0], columns => new ManagementOperation(columns[3], Normalize(columns[4])));

    /// <summary>The path without the constraints and names of its parameters, which a client does not see.</summary>
    private static string Normalize(string path) => Parameter().Replace(path, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
