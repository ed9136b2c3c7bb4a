using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.OpenApi;

/// <summary>Names operations as Umbraco does, by method and path: <c>GET data-type/{id}</c> is <c>GetDataTypeById</c>. A route may have a name of its own.</summary>
internal sealed partial class OperationIds : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        ApiDescription description = context.Description;
        operation.OperationId = description.ActionDescriptor.AttributeRouteInfo?.Name ?? Name(description.HttpMethod!, description.RelativePath!);
        return Task.CompletedTask;
    }

    private static string Name(string method, string path)
    {
        string words = Parameter().Replace(Version().Replace(path, string.Empty), parameter => $"/by-{parameter.Groups["name"].Value}");
        return method.ToLowerInvariant().ToFirstUpperInvariant() + Word().Replace(words, word => word.Groups["first"].Value.ToUpperInvariant());
    }

    [GeneratedRegex(@"^umbraco/management/api/v[\d.]+")]
    private static partial Regex Version();

    [GeneratedRegex(@"/\{(?<name>\w+)\}")]
    private static partial Regex Parameter();

    [GeneratedRegex(@"[/-](?<first>\w)")]
    private static partial Regex Word();
}
