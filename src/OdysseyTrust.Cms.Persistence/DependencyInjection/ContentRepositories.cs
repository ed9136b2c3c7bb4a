using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Contents;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>The repositories of what staff write: documents, blueprints, elements, media.</summary>
internal static class ContentRepositories
{
    public static IServiceCollection AddContentRepositories(this IServiceCollection services) => services
        .AddSingleton<ContentNames>()
        .AddSingleton<ContentRelations>()
        .AddSingleton<ContentStore>()
        .AddSingleton<IDocumentRepository, DocumentRepository>()
        .AddSingleton<IDocumentBlueprintRepository, DocumentBlueprintRepository>()
        .AddSingleton<IElementRepository, ElementRepository>()
        .AddSingleton<IMediaRepository, MediaRepository>();
}
