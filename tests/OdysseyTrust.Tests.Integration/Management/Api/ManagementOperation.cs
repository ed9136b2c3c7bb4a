using System.Text.RegularExpressions;
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

    private static readonly string[] AllMethods = ["GET", "POST", "PUT", "PATCH", "DELETE"];

    /// <summary>Its address with a value for each parameter, which names nothing.</summary>
    public Uri Address => new(Parameter().Replace(Path, Guid.Empty.ToString()), UriKind.Relative);

    public override string ToString() => $"{Method} {Path}";

    /// <summary>Those that the site answers, but for what lets people in.</summary>
    public static IReadOnlyList<ManagementOperation> OfSite(IServiceProvider services) =>
        [.. All(services).Where(operation => !operation.Path.Contains("/security/back-office/", StringComparison.Ordinal))];

    /// <summary>Those that the site answers, whatever answers them.</summary>
    public static IReadOnlyList<ManagementOperation> All(IServiceProvider services) =>
        [.. EndpointsBelow(Root, services)
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? AllMethods)
                .Select(method => new ManagementOperation(method, PathOf(endpoint))))
            .Distinct()];

    /// <summary>The paths that the site answers below another.</summary>
    public static IReadOnlyList<string> PathsBelow(string root, IServiceProvider services) =>
        [.. EndpointsBelow(root, services).Select(PathOf).Distinct()];

    /// <summary>Those that the official back office knows, by tier.</summary>
    public static ILookup<string, ManagementOperation> Official() =>
        File.ReadLines(SourceTree.ManagementOperations)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToLookup(columns => columns[0], columns => new ManagementOperation(columns[3], Normalize(columns[4])));

    /// <summary>Their names; the official client writes them in its own mixture of capitals and small letters.</summary>
    public static IReadOnlyDictionary<ManagementOperation, string> OfficialIds() =>
        File.ReadLines(SourceTree.ManagementOperations)
            .Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(columns => new ManagementOperation(columns[3], Normalize(columns[4])), columns => columns[2]);

    /// <summary>An operation by its method and its path as it is described.</summary>
    public static ManagementOperation Of(string method, string path) => new(method, Normalize(path));

    private static IEnumerable<RouteEndpoint> EndpointsBelow(string root, IServiceProvider services) => services.GetRequiredService<EndpointDataSource>().Endpoints
        .OfType<RouteEndpoint>()
        .Where(endpoint => PathOf(endpoint).StartsWith(root, StringComparison.OrdinalIgnoreCase));

    private static string PathOf(RouteEndpoint endpoint) => Normalize('/' + endpoint.RoutePattern.RawText!.TrimStart('/'));

    /// <summary>The path without the constraints and names of its parameters, which a client does not see.</summary>
    private static string Normalize(string path) => Parameter().Replace(path, "{}");

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
