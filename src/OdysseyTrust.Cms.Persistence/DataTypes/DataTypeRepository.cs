using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Caching;
using OdysseyTrust.Cms.Persistence.ContentTypes;
using OdysseyTrust.Cms.Persistence.Nodes;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Persistence.DataTypes;

internal sealed class DataTypeRepository(
    IDatabaseAccessor accessor,
    NodeTree tree,
    DataTypeSet dataTypes,
    ContentTypeSet contentTypes,
    IConfigurationEditorJsonSerializer serializer)
    : SharedSetRepository<IDataType, DataTypeRow>(accessor, DataTypeRowMap.Instance), IDataTypeRepository
{
    protected override EntityIndex<IDataType> Current => dataTypes.Current;

    private DbSet<DataTypeRow> Table => Accessor.Database.Set<DataTypeRow>();

    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container)
    {
        MoveEventInfo<IDataType> move = new(toMove, toMove.Path, container?.Key);
        toMove.ParentId = container?.Id ?? Constants.System.Root;
        Save(toMove);
        return [move];
    }

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id) => contentTypes.Current.All
        .Select(type => (Type: type, Aliases: type.PropertyTypes.Where(property => property.DataTypeId == id).Select(property => property.Alias)))
        .Where(usage => usage.Aliases.Any())
        .ToDictionary(usage => (Udi)usage.Type.GetUdi(), usage => usage.Aliases);

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id)
    {
        IDataType? listView = Current.Find(id);
        return listView is null
            ? new Dictionary<Udi, IEnumerable<string>>()
            : contentTypes.Current.All
                .Where(type => type.ListView == listView.Key)
                .ToDictionary(type => (Udi)type.GetUdi(), _ => (IEnumerable<string>)[listView.Name ?? string.Empty]);
    }

    protected override void Insert(IDataType entity)
    {
        MakeNameUnique(entity);
        tree.Insert(entity, Constants.ObjectTypes.DataType);
        DataTypeRow row = new() { Id = entity.Id };
        Write(entity, row);
        Table.Add(row);
        Accessor.Database.SaveAndForget();
    }

    protected override void Update(IDataType entity)
    {
        MakeNameUnique(entity);
        tree.Update(entity);
        Write(entity, Table.Single(row => row.Id == entity.Id));
        Accessor.Database.SaveAndForget();
    }

    protected override void Remove(IDataType entity) => tree.Delete(entity.Id);

    protected override void Changed()
    {
        dataTypes.Changed();
        contentTypes.Changed();
    }

    private void MakeNameUnique(IDataType entity) => entity.Name = UniqueNames.For(
        entity.Name ?? throw new ArgumentException("A data type needs a name.", nameof(entity)),
        Current.All.Where(other => other.Id != entity.Id).Select(other => other.Name));

    private void Write(IDataType entity, DataTypeRow row)
    {
        row.EditorAlias = entity.EditorAlias;
        row.EditorUiAlias = entity.EditorUiAlias;
        row.DatabaseType = entity.DatabaseType;
        row.UpdateDate = entity.UpdateDate;
        row.Configuration = (entity.Editor?.GetConfigurationEditor() ?? new ConfigurationEditor()).ToDatabase(entity.ConfigurationData, serializer);
    }
}
