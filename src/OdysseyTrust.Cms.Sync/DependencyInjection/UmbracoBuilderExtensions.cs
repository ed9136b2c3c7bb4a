using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Sync.Commands;
using OdysseyTrust.Cms.Sync.Comparison;
using OdysseyTrust.Cms.Sync.Configuration;
using OdysseyTrust.Cms.Sync.Exporting;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Importing;
using OdysseyTrust.Cms.Sync.Planning;
using OdysseyTrust.Cms.Sync.Planning.Rules;
using OdysseyTrust.Cms.Sync.Stores;
using OdysseyTrust.Cms.Sync.Stores.Nodes;
using OdysseyTrust.Cms.Sync.Stores.Schema;
using OdysseyTrust.Cms.Sync.Stores.Types;
using OdysseyTrust.Cms.Sync.WriteBack;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Sync.DependencyInjection;

/// <summary>Adds uSync files to a site.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Imports changed uSync files on boot (<see cref="RuntimeUnattendedUpgradeNotification"/>), writes schema back to its files in
    /// Development, and offers <see cref="ISyncCommand"/>.
    /// </summary>
    public static IUmbracoBuilder AddSync(this IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        AddFiles(services);
        AddStores(services);
        AddRules(services);
        services.AddTransient<RecordComparer>();
        services.AddTransient<SyncPlanner>();
        services.AddTransient<ImportedFiles>();
        services.AddTransient<SyncImporter>();
        services.AddTransient<SyncExporter>();
        services.AddTransient<ISyncCommand, SyncCommand>();
        services.AddSingleton<WriteBackSwitch>();
        services.AddTransient<SchemaWriteBack>();
        builder.AddNotificationAsyncHandler<RuntimeUnattendedUpgradeNotification, ImportOnBoot>();
        return builder.AddSchemaWriteBack();
    }

    private static void AddFiles(IServiceCollection services)
    {
        services.AddSingleton<SyncSettings>();
        services.AddSingleton<SyncFormats>();
        services.AddSingleton<SyncFileNames>();
        services.AddSingleton<SyncFolderReader>();
    }

    /// <summary>Stores keep what they loaded for one import or export: each gets stores of its own.</summary>
    private static void AddStores(IServiceCollection services)
    {
        services.AddTransient<DataTypeEditors>();
        services.AddTransient<PropertyTypeUpdater>();
        services.AddTransient<PropertyValueReader>();
        services.AddTransient<ForwardReferences>();
        services.AddTransient<NodeTree>();
        services.AddTransient<TrashedParents>();
        services.AddTransient<DocumentPublisher>();
        services.AddTransient<ISyncStore, LanguageStore>();
        services.AddTransient<ISyncStore, DictionaryStore>();
        services.AddTransient<ISyncStore, DataTypeStore>();
        services.AddTransient<ISyncStore, TemplateStore>();
        services.AddTransient<ISyncStore, DocumentTypeStore>();
        services.AddTransient<ISyncStore, MediaTypeStore>();
        services.AddTransient<ISyncStore, MemberTypeStore>();
        services.AddTransient<ISyncStore, MediaStore>();
        services.AddTransient<ISyncStore, DocumentStore>();
        services.AddTransient<ISyncStore, BlueprintStore>();
        services.AddTransient<ISyncStore, DomainStore>();
        services.AddTransient<ISyncStore, RelationTypeStore>();
    }

    private static void AddRules(IServiceCollection services)
    {
        services.AddTransient<ISyncRule, UniquenessRule>();
        services.AddTransient<ISyncRule, LanguageRule>();
        services.AddTransient<ISyncRule, DictionaryRule>();
        services.AddTransient<ISyncRule, TemplateRule>();
        services.AddTransient<ISyncRule, ContentTypeReferenceRule>();
        services.AddTransient<ISyncRule, CompositionRule>();
        services.AddTransient<ISyncRule, NodeRule>();
        services.AddTransient<ISyncRule, PropertyValueRule>();
        services.AddTransient<ISyncRule, MediaPathRule>();
        services.AddTransient<ISyncRule, DomainRule>();
    }
}
