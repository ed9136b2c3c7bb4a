using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Cms.Sync.WriteBack;

internal static class UmbracoBuilderExtensions
{
    /// <summary>Listens to every change of schema. Documents, media and domains are never written back by themselves.</summary>
    public static IUmbracoBuilder AddSchemaWriteBack(this IUmbracoBuilder builder)
        => builder
            .AddWriteBack<ILanguage, LanguageSavedNotification, LanguageDeletedNotification>()
            .AddWriteBack<IDictionaryItem, DictionaryItemSavedNotification, DictionaryItemDeletedNotification>()
            .AddWriteBack<IDataType, DataTypeSavedNotification, DataTypeDeletedNotification>()
            .AddWriteBack<ITemplate, TemplateSavedNotification, TemplateDeletedNotification>()
            .AddWriteBack<IContentType, ContentTypeSavedNotification, ContentTypeDeletedNotification>()
            .AddWriteBack<IMediaType, MediaTypeSavedNotification, MediaTypeDeletedNotification>()
            .AddWriteBack<IMemberType, MemberTypeSavedNotification, MemberTypeDeletedNotification>()
            .AddWriteBack<IRelationType, RelationTypeSavedNotification, RelationTypeDeletedNotification>()
            .AddNotificationAsyncHandler<DictionaryItemMovedNotification, MovedHandler<DictionaryItemMovedNotification, IDictionaryItem>>()
            .AddNotificationAsyncHandler<DataTypeMovedNotification, MovedHandler<DataTypeMovedNotification, IDataType>>()
            .AddNotificationAsyncHandler<ContentTypeMovedNotification, MovedHandler<ContentTypeMovedNotification, IContentType>>()
            .AddNotificationAsyncHandler<MediaTypeMovedNotification, MovedHandler<MediaTypeMovedNotification, IMediaType>>()
            .AddNotificationAsyncHandler<MemberTypeMovedNotification, MovedHandler<MemberTypeMovedNotification, IMemberType>>()
            .AddNotificationAsyncHandler<EntityContainerSavedNotification, ContainerHandler>()
            .AddNotificationAsyncHandler<EntityContainerRenamedNotification, ContainerHandler>();

    private static IUmbracoBuilder AddWriteBack<TEntity, TSaved, TDeleted>(this IUmbracoBuilder builder)
        where TEntity : IEntity
        where TSaved : SavedNotification<TEntity>
        where TDeleted : DeletedNotification<TEntity>
        => builder
            .AddNotificationAsyncHandler<TSaved, SavedHandler<TSaved, TEntity>>()
            .AddNotificationAsyncHandler<TDeleted, DeletedHandler<TDeleted, TEntity>>();
}
