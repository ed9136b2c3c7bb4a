using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Cms.Management.Preview;
using OdysseyTrust.Cms.Management.ServerEvents;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.ServerEvents;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>Events that back offices and previews listen to, over SignalR.</summary>
internal static class ServerEventServices
{
    public static IUmbracoBuilder AddServerEvents(this IUmbracoBuilder builder)
    {
        builder.Services.AddSignalR();
        builder.Services.AddTransient<IStartupFilter, HubEndpoints>();
        builder.Services.AddSingleton<ServerEventListeners>();
        builder.Services.AddSingleton<ServerEventAccess>();
        builder.Services.AddSingleton<IServerEventRouter, ServerEventRouter>();
        return builder
            .AddNotificationAsyncHandler<ContentCacheRefresherNotification, RefreshPreviews>()
            .AddMoves()
            .Announce<ContentSavedNotification, ContentDeletedNotification, IContent>()
            .Announce<ContentTypeSavedNotification, ContentTypeDeletedNotification, IContentType>()
            .Announce<MediaSavedNotification, MediaDeletedNotification, IMedia>()
            .Announce<MediaTypeSavedNotification, MediaTypeDeletedNotification, IMediaType>()
            .Announce<DataTypeSavedNotification, DataTypeDeletedNotification, IDataType>()
            .Announce<LanguageSavedNotification, LanguageDeletedNotification, ILanguage>()
            .Announce<TemplateSavedNotification, TemplateDeletedNotification, ITemplate>()
            .Announce<DictionaryItemSavedNotification, DictionaryItemDeletedNotification, IDictionaryItem>()
            .Announce<DomainSavedNotification, DomainDeletedNotification, IDomain>()
            .Announce<PublicAccessEntrySavedNotification, PublicAccessEntryDeletedNotification, PublicAccessEntry>()
            .Announce<RelationTypeSavedNotification, RelationTypeDeletedNotification, IRelationType>()
            .Announce<UserSavedNotification, UserDeletedNotification, IUser>()
            .Announce<UserGroupSavedNotification, UserGroupDeletedNotification, IUserGroup>()
            .Announce<WebhookSavedNotification, WebhookDeletedNotification, IWebhook>();
    }

    private static IUmbracoBuilder AddMoves(this IUmbracoBuilder builder) => builder
        .AddNotificationAsyncHandler<ContentPublishedNotification, AnnounceDocumentChanges>()
        .AddNotificationAsyncHandler<ContentUnpublishedNotification, AnnounceDocumentChanges>()
        .AddNotificationAsyncHandler<ContentMovedNotification, AnnounceDocumentChanges>()
        .AddNotificationAsyncHandler<ContentMovedToRecycleBinNotification, AnnounceDocumentChanges>()
        .AddNotificationAsyncHandler<MediaMovedNotification, AnnounceMediaChanges>()
        .AddNotificationAsyncHandler<MediaMovedToRecycleBinNotification, AnnounceMediaChanges>();

    private static IUmbracoBuilder Announce<TSaved, TDeleted, TEntity>(this IUmbracoBuilder builder)
        where TSaved : SavedNotification<TEntity>
        where TDeleted : DeletedNotification<TEntity>
        where TEntity : IEntity => builder
        .AddNotificationAsyncHandler<TSaved, AnnounceSaved<TSaved, TEntity>>()
        .AddNotificationAsyncHandler<TDeleted, AnnounceDeleted<TDeleted, TEntity>>();
}
