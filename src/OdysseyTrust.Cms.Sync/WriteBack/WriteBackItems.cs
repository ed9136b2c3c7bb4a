using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>What the write-back needs to know of Core's schema items: their kind, and for a tombstone their name.</summary>
internal static class WriteBackItems
{
    public static SyncKind KindOf(IEntity entity) => entity switch
    {
        ILanguage => SyncKind.Languages,
        IDictionaryItem => SyncKind.Dictionary,
        IDataType => SyncKind.DataTypes,
        ITemplate => SyncKind.Templates,
        IContentType => SyncKind.ContentTypes,
        IMediaType => SyncKind.MediaTypes,
        IMemberType => SyncKind.MemberTypes,
        IRelationType => SyncKind.RelationTypes,
        _ => throw new NotSupportedException($"{entity.GetType().Name} is not kept in files."),
    };

    /// <summary>The kind of what a container holds; null when that is not kept in files.</summary>
    public static SyncKind? KindIn(EntityContainer container)
        => container.ContainedObjectType == Constants.ObjectTypes.DataType ? SyncKind.DataTypes
            : container.ContainedObjectType == Constants.ObjectTypes.DocumentType ? SyncKind.ContentTypes
            : container.ContainedObjectType == Constants.ObjectTypes.MediaType ? SyncKind.MediaTypes
            : container.ContainedObjectType == Constants.ObjectTypes.MemberType ? SyncKind.MemberTypes
            : null;

    /// <summary>What the item's tombstone and its file's name are made from.</summary>
    public static SyncRecord ToRecord(IEntity entity)
    {
        (string alias, string? name) = entity switch
        {
            ILanguage language => (language.IsoCode, language.CultureName),
            IDictionaryItem item => (item.ItemKey, null),
            IDataType dataType => (dataType.Name ?? string.Empty, dataType.Name),
            ITemplate template => (template.Alias, template.Name),
            IContentTypeBase type => (type.Alias, type.Name),
            IRelationType relation => (relation.Alias, relation.Name),
            _ => throw new NotSupportedException($"{entity.GetType().Name} is not kept in files."),
        };
        return entity is IDataType data
            ? new DataTypeRecord
            {
                Kind = SyncKind.DataTypes, Key = entity.Key, Alias = alias, Name = name ?? alias, EditorAlias = data.EditorAlias, Configuration = "{}",
            }
            : new TombstoneRecord { Kind = KindOf(entity), Key = entity.Key, Alias = alias, Change = TombstoneChange.Delete };
    }
}
