using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Contents;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Entities;
using OdysseyTrust.Cms.Persistence.Members;
using OdysseyTrust.Cms.Persistence.Navigation;
using OdysseyTrust.Cms.Persistence.Urls;
using OdysseyTrust.Cms.Persistence.Versions;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>The repositories of what staff write: documents, blueprints, elements, media.</summary>
internal static class ContentRepositories
{
    public static IServiceCollection AddContentRepositories(this IServiceCollection services) => services
        .AddSingleton<ContentModels>()
        .AddSingleton<ContentNames>()
        .AddSingleton<ContentRelations>()
        .AddSingleton<IStoredValues, StoredContentValues>()
        .AddSingleton<ContentStore>()
        .AddSingleton<IDocumentRepository, DocumentRepository>()
        .AddSingleton<IDocumentBlueprintRepository, DocumentBlueprintRepository>()
        .AddSingleton<IElementRepository, ElementRepository>()
        .AddSingleton<IMediaRepository, MediaRepository>()
        .AddSingleton<IDocumentVersionRepository, DocumentVersionRepository>()
        .AddSingleton<IElementVersionRepository, ElementVersionRepository>()
        .AddSingleton<IMemberRepository, MemberRepository>()
        .AddSingleton<IMemberGroupRepository, MemberGroupRepository>()
        .AddSingleton<IExternalMemberRepository, ExternalMemberRepository>()
        .AddSingleton<SlimEntities>()
        .AddSingleton<IEntityRepository, EntityRepository>()
        .AddSingleton<INavigationRepository, NavigationRepository>()
        .AddSingleton<IPublishStatusRepository, PublishStatusRepository>()
        .AddSingleton<IDocumentUrlRepository, DocumentUrlRepository>()
        .AddSingleton<IDocumentUrlAliasRepository, DocumentUrlAliasRepository>();
}
