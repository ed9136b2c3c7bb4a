using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Files;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>Files that are edited in the back office.</summary>
internal static class FileRepositories
{
    public static IServiceCollection AddFileRepositories(this IServiceCollection services) => services
        .AddSingleton<IScriptRepository, ScriptRepository>()
        .AddSingleton<IStylesheetRepository, StylesheetRepository>()
        .AddSingleton<IPartialViewRepository, PartialViewRepository>();
}
