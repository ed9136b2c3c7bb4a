using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.OpenApi;

/// <summary>Says how to sign in, and which operations answer nobody else.</summary>
internal sealed class BackOfficeSecurity : IOpenApiDocumentTransformer, IOpenApiOperationTransformer
{
    private const string Scheme = "Backoffice-User";
    private const string Root = $"/{ManagementApi.Root}/security/back-office/";

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.AddComponent(Scheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.OAuth2,
            Description = "A user of the back office.",
            Flows = new OpenApiOAuthFlows
            {
                AuthorizationCode = new OpenApiOAuthFlow
                {
                    AuthorizationUrl = new Uri(Root + "authorize", UriKind.Relative),
                    TokenUrl = new Uri(Root + "token", UriKind.Relative),
                },
            },
        });
        return Task.CompletedTask;
    }

    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<IAllowAnonymous>().Any())
        {
            return Task.CompletedTask;
        }

        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        operation.Responses ??= [];
        operation.Responses.TryAdd($"{StatusCodes.Status401Unauthorized}", new OpenApiResponse { Description = "Nobody has signed in." });
        operation.Responses.TryAdd($"{StatusCodes.Status403Forbidden}", new OpenApiResponse { Description = "The user may not do this." });
        return Task.CompletedTask;
    }
}
