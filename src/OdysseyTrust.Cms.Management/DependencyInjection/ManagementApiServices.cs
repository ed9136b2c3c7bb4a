using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using OdysseyTrust.Cms.Management.Tokens;
using OdysseyTrust.Cms.Management.UserGroups;
using OdysseyTrust.Cms.Management.Users;
using OdysseyTrust.Cms.Management.Users.Current;
using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>The Management API, by which the back office does all it does.</summary>
internal static class ManagementApiServices
{
    public static IUmbracoBuilder AddManagementApi(this IUmbracoBuilder builder)
    {
        builder.Services.AddAuthorization();
        builder.Services
            .AddScoped<IAuthorizationHandler, SectionAccessHandler>()
            .AddScoped<IAuthorizationHandler, ContentAccessHandler>()
            .AddScoped<IAuthorizationHandler, MediaAccessHandler>()
            .AddScoped<IAuthorizationHandler, UserAccessHandler>()
            .AddScoped<IAuthorizationHandler, UserGroupAccessHandler>()
            .AddScoped<IAuthorizationHandler, DictionaryAccessHandler>();
        builder.Services
            .AddScoped<DocumentTreeAccess>()
            .AddScoped<MediaTreeAccess>();
        builder.Services.AddDocumentServices().AddMediaServices();
        builder.Services.AddScoped<CurrentUserFactory>();
        builder.Services.AddScoped<UserResponseFactory>();
        builder.Services.AddScoped<UserGroupFactory>();
        builder.Services.AddScoped<ProgramClients>();
        builder.Services.AddControllersWithViews()
            .AddJsonOptions(options => options.JsonSerializerOptions.Converters.Add(new JsonStringEnumConverter()))
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new ManagementControllerFeatureProvider()));
        return builder;
    }
}
