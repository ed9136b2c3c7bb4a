using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.OpenApi;
using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>The description of the Management API for those who write programs against it.</summary>
internal static class OpenApiServices
{
    /// <summary>Its name, which is part of its address.</summary>
    private const string Document = "management";

    public static IUmbracoBuilder AddOpenApiDocument(this IUmbracoBuilder builder)
    {
        builder.Services.AddTransient<IStartupFilter, OpenApiEndpoints>();
        // The description is made by these options, not by those of controllers.
        builder.Services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
        });
        builder.Services.AddOpenApi(Document, options =>
        {
            options.ShouldInclude = IsPart;
            options.AddOperationTransformer<OperationIds>();
            options.AddOperationTransformer<UndeclaredAnswers>();
            options.AddOperationTransformer<BackOfficeSecurity>();
            options.AddDocumentTransformer<BackOfficeSecurity>();
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "Umbraco Management API";
                document.Info.Version = "Latest";
                return Task.CompletedTask;
            });
        });
        return builder;
    }

    /// <summary>Signing in is described by the security scheme, not by operations.</summary>
    private static bool IsPart(ApiDescription description) =>
        description.RelativePath is { } path
        && path.StartsWith(ManagementApi.Root, StringComparison.Ordinal)
        && !path.Contains("/security/back-office/", StringComparison.Ordinal);
}
