using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Persistence.Containers;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.DataTypes;
using OdysseyTrust.Cms.Persistence.Languages;
using OdysseyTrust.Cms.Persistence.Relations;
using OdysseyTrust.Cms.Persistence.Seeding;
using OdysseyTrust.Cms.Persistence.Templates;
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
        .AddRelationTypes();

    private static IServiceCollection AddLanguages(this IServiceCollection services) => services
        .AddSingleton<LanguageSet>()
        .AddSingleton<ILanguageRepository, LanguageRepository>()
        .AddSingleton<IDatabaseSeed, LanguageSeed>();

    private static IServiceCollection AddDataTypes(this IServiceCollection services) => services
        .AddSingleton<DataTypeSet>()
        .AddSingleton<IDataTypeRepository, DataTypeRepository>();

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
        .AddSingleton<IContentTypeCommonRepository, ContentTypeCommonRepository>();

    private static IServiceCollection AddContainers(this IServiceCollection services) => services
        .AddSingleton<IDataTypeContainerRepository, DataTypeContainerRepository>()
        .AddSingleton<IDocumentTypeContainerRepository, DocumentTypeContainerRepository>()
        .AddSingleton<IMediaTypeContainerRepository, MediaTypeContainerRepository>()
        .AddSingleton<IMemberTypeContainerRepository, MemberTypeContainerRepository>()
        .AddSingleton<IDocumentBlueprintContainerRepository, DocumentBlueprintContainerRepository>()
        .AddSingleton<IElementContainerRepository, ElementContainerRepository>();

    private static IServiceCollection AddRelationTypes(this IServiceCollection services) => services
        .AddSingleton<RelationTypeSet>()
        .AddSingleton<IRelationTypeRepository, RelationTypeRepository>()
        .AddSingleton<IDatabaseSeed, RelationTypeSeed>();
}
