using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Cms.Persistence.Seeding;

/// <summary>The root of all trees and the three recycle bins.</summary>
internal sealed class NodeSeed(TimeProvider clock) : IDatabaseSeed
{
    private const string RecycleBin = "Recycle Bin";

    public int Order => 0;

    public void Seed(CmsDbContext database)
    {
        if (database.Set<NodeRow>().Any(node => node.Id == Constants.System.Root))
        {
            return;
        }

        database.AddRange(
            Node(Constants.System.Root, Constants.System.RootSystemKey, "Root", Constants.ObjectTypes.SystemRoot),
            Node(Constants.System.RecycleBinContent, Constants.System.RecycleBinContentKey, RecycleBin, Constants.ObjectTypes.ContentRecycleBin),
            Node(Constants.System.RecycleBinMedia, Constants.System.RecycleBinMediaKey, RecycleBin, Constants.ObjectTypes.MediaRecycleBin),
            Node(Constants.System.RecycleBinElement, Constants.System.RecycleBinElementKey, RecycleBin, Constants.ObjectTypes.ElementRecycleBin));
        database.SaveAndForget();
        StartAboveReservedIds(database);
    }

    /// <summary>SQLite gives the next id after the greatest that a table ever held, which it remembers in a table of its own.</summary>
    private static void StartAboveReservedIds(CmsDbContext database) => database.Database.ExecuteSqlRaw(
        "UPDATE sqlite_sequence SET seq = MAX(seq, {0}) WHERE name = 'Nodes'",
        WellKnownIds.LastReserved);

    private NodeRow Node(int id, Guid key, string name, Guid objectType) => new()
    {
        Id = id,
        Key = key,
        Name = name,
        ObjectType = objectType,
        ParentId = Constants.System.Root,
        Path = id == Constants.System.Root ? Constants.System.RootString : $"{Constants.System.RootString},{id}",
        CreatorId = NodeRow.SuperUserId,
        CreateDate = clock.GetUtcNow().UtcDateTime,
    };
}
