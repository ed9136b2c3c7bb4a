using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Source = Umbraco.Cms.Core.Constants.ServerEvents.EventSource;

namespace OdysseyTrust.Cms.Management.ServerEvents;

/// <summary>What the back office calls the source of an event about an entity.</summary>
internal static class EventSources
{
    private static readonly Dictionary<Type, string> Names = new()
    {
        [typeof(IContent)] = Source.Document,
        [typeof(IContentType)] = Source.DocumentType,
        [typeof(IMedia)] = Source.Media,
        [typeof(IMediaType)] = Source.MediaType,
        [typeof(IDataType)] = Source.DataType,
        [typeof(ILanguage)] = Source.Language,
        [typeof(ITemplate)] = Source.Template,
        [typeof(IDictionaryItem)] = Source.DictionaryItem,
        [typeof(IDomain)] = Source.Domain,
        [typeof(PublicAccessEntry)] = Source.PublicAccessEntry,
        [typeof(IRelationType)] = Source.RelationType,
        [typeof(IUser)] = Source.User,
        [typeof(IUserGroup)] = Source.UserGroup,
        [typeof(IWebhook)] = Source.Webhook,
    };

    /// <summary>The source for entities of a type.</summary>
    public static string Of<TEntity>() => Names[typeof(TEntity)];
}
