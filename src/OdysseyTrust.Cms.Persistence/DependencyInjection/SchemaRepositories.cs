using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.Containers;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.DataTypes;
using OdysseyTrust.Cms.Persistence.Dictionary;
using OdysseyTrust.Cms.Persistence.Domains;
using OdysseyTrust.Cms.Persistence.DynamicRoots;
using OdysseyTrust.Cms.Persistence.KeyValues;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Redirects;
using OdysseyTrust.Cms.Persistence.Relations;
using OdysseyTrust.Cms.Persistence.Seeding;
using OdysseyTrust.Cms.Persistence.Tags;
using OdysseyTrust.Cms.Persistence.Templates;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.DependencyInjection;

/// <summary>The repositories of what content is made of: types, data types, templates, languages.</summary>
internal static class SchemaRepositories
{
    public static IServiceCollection AddSchemaRepositories(this IServiceCollection services) => services
        .AddLanguages()
        .AddDataTypes()
        .AddTemplates()
        .AddContentTypes()
        .AddContainers()
        .AddRelations()
        .AddDictionary()
        .AddAddresses()
        .AddTags()
        .AddKeys();

    private static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddSingleton<LanguageSet>()
        .AddSingleton<ILanguageRepository, LanguageRepository>()
        .AddSingleton<IDatabaseSeed, LanguageSeed>();

    private static IServiceCollection AddDataTypes(this IServiceCollection services) => services
        .AddSingleton<DataTypeSet>()
        .AddSingleton<IDataTypeRepository, DataTypeRepository>()
        .AddSingleton<IDataTypeUsageRepository, DataTypeUsageRepository>();

    private static IServiceCollection AddTemplates(this IServiceCollection services) => services
        .AddSingleton<TemplateViews>()
        .AddSingleton<TemplateSet>()
        .AddSingleton<ITemplateRepository, TemplateRepository>();

    private static IServiceCollection AddContentTypes(this IServiceCollection services) => services
        .AddSingleton<ContentTypeSet>()
        .AddSingleton<ContentTypeWriter>()
        .AddSingleton<IContentTypeRepository, ContentTypeRepository>()
        .AddSingleton<IMediaTypeRepository, MediaTypeRepository>()
        .AddSingleton<IMemberTypeRepository, MemberTypeRepository>()
        .AddSingleton<IContentTypeCommonRepository, ContentTypeCommonRepository>()
        .AddSingleton<IPropertyTypeUsageRepository, PropertyTypeUsageRepository>();

    private static IServiceCollection AddContainers(this IServiceCollection services) => services
        .AddSingleton<IDataTypeContainerRepository, DataTypeContainerRepository>()
        .AddSingleton<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>()
        .AddSingleton<IMediaTypeContainerRepository, MediaTypeContainerRepository>()
        .AddSingleton<IMemberTypeContainerRepository, MemberTypeContainerRepository>()
        .AddSingleton<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>()
        .AddSingleton<IElementContainerRepository, ElementContainerRepository>();

    private static IServiceCollection AddRelations(this IServiceCollection services) => services
        .AddSingleton<RelationTypeSet>()
        .AddSingleton<RelatedEntities>()
        .AddSingleton<IRelationTypeRepository, RelationTypeRepository>()
        .AddSingleton<IRelationRepository, RelationRepository>()
        .AddSingleton<ITrackedReferencesRepository, TrackedReferencesRepository>()
        .AddSingleton<IDatabaseSeed, RelationTypeSeed>();

    private static IServiceCollection AddDictionary(this IServiceCollection services) => services
        .AddSingleton<DictionarySet>()
        .AddSingleton<IDictionaryRepository, DictionaryRepository>();

    private static IServiceCollection AddAddresses(this IServiceCollection services) => services
        .AddSingleton<IDomainRepository, DomainRepository>()
        .AddSingleton<IRedirectUrlRepository, RedirectUrlRepository>();

    private static IServiceCollection AddTags(this IServiceCollection services) => services
        .AddSingleton<TaggedProperties>()
        .AddSingleton<TagAssignments>()
        .AddSingleton<ITagRepository, TagRepository>();

    private static IServiceCollection AddKeys(this IServiceCollection services) => services
        .AddSingleton<IKeyValueRepository, KeyValueRepository>()
        .AddSingleton<IIdKeyMapRepository, IdKeyMapRepository>()
        .AddSingleton<IDynamicRootRepository, DynamicRootRepository>()
        .AddSingleton<IRepositoryCacheVersionRepository, RepositoryCacheVersionRepository>();
}
