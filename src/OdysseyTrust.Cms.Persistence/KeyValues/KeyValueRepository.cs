using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Querying;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.KeyValues;

/// <summary>Small facts that Core and packages keep by name, such as which migrations have run.</summary>
internal sealed class KeyValueRepository(IDatabaseAccessor accessor) : IKeyValueRepository
{
    private DbSet<KeyValueRow> Table => accessor.Database.Set<KeyValueRow>();

    public IReadOnlyDictionary<string, string?> FindByKeyPrefix(string keyPrefix)
    {
        string end = keyPrefix + TextRange.LastCharacter;
        return Table.AsNoTracking()
            .Where(row => string.Compare(row.Identifier, keyPrefix) >= 0 && string.Compare(row.Identifier, end) < 0)
            .ToDictionary(row => row.Identifier, row => row.Value);
    }

    public IKeyValue? Get(string? id) => Table.AsNoTracking().Where(row => row.Identifier == id).AsEnumerable().Select(Build).FirstOrDefault();

    public IEnumerable<IKeyValue> GetMany(params string[]? ids) =>
        [.. Table.AsNoTracking().Where(row => ids == null || ids.Length == 0 || ids.Contains(row.Identifier)).AsEnumerable().Select(Build)];

    public bool Exists(string id) => Table.Any(row => row.Identifier == id);

    public void Save(IKeyValue entity)
    {
        KeyValueRow? row = Table.SingleOrDefault(row => row.Identifier == entity.Identifier);
        if (row is null)
        {
            row = new KeyValueRow { Identifier = entity.Identifier };
            Table.Add(row);
        }

        row.Value = entity.Value;
        row.UpdateDate = entity.UpdateDate;
        accessor.Database.SaveAndForget();
        (entity as KeyValue)?.ResetDirtyProperties();
    }

    public void Delete(IKeyValue entity)
    {
        Table.Where(row => row.Identifier == entity.Identifier).ExecuteDelete();
        entity.DeleteDate = DateTime.UtcNow;
    }

    private static KeyValue Build(KeyValueRow row)
    {
        KeyValue keyValue = new() { Identifier = row.Identifier, Value = row.Value, UpdateDate = row.UpdateDate };
        keyValue.ResetDirtyProperties(false);
        return keyValue;
    }
}
