using Microsoft.EntityFrameworkCore;
using OdysseyTrust.Cms.Persistence.Scoping;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Servers;

/// <summary>The messages by which servers of one site keep each other's caches fresh.</summary>
internal sealed class CacheInstructionRepository(IDatabaseAccessor accessor) : ICacheInstructionRepository
{
    private DbSet<CacheInstructionRow> Instructions => accessor.Database.Set<CacheInstructionRow>();

    public int CountAll() => Instructions.Count();

    public int CountPendingInstructions(int lastId) =>
        Instructions.Where(row => row.Id > lastId).Sum(row => row.InstructionCount);

    public int GetMaxId() => Instructions.Max(row => (int?)row.Id) ?? 0;

    public bool Exists(int id) => Instructions.Any(row => row.Id == id);

    public void Add(CacheInstruction cacheInstruction)
    {
        Instructions.Add(new CacheInstructionRow
        {
            CreateDate = cacheInstruction.UtcStamp,
            Instructions = cacheInstruction.Instructions,
            InstructionCount = cacheInstruction.InstructionCount,
            Origin = cacheInstruction.OriginIdentity,
        });
        accessor.Database.SaveAndForget();
    }

    public IEnumerable<CacheInstruction> GetPendingInstructions(int lastId, int maxNumberToRetrieve) => [.. Instructions
        .Where(row => row.Id > lastId)
        .OrderBy(row => row.Id)
        .Take(maxNumberToRetrieve)
        .Select(row => new CacheInstruction(row.Id, row.CreateDate, row.Instructions, row.Origin, row.InstructionCount))];

    /// <summary>Removes old instructions, all but the last: its id is where a server that was away finds its place again.</summary>
    public void DeleteInstructionsOlderThan(DateTime pruneDate)
    {
        int last = GetMaxId();
        Instructions.Where(row => row.CreateDate < pruneDate && row.Id < last).ExecuteDelete();
    }
}
