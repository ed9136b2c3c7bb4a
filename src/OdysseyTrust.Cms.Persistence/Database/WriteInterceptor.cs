using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace OdysseyTrust.Cms.Persistence.Database;

/// <summary>
/// Announces the first write of a transaction to whoever owns it. Core opens some scopes as if to read (auto-completed) and writes in them.
/// </summary>
internal sealed class WriteInterceptor : DbCommandInterceptor, ISaveChangesInterceptor
{
    public InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        (eventData.Context as CmsDbContext)?.Writing?.Invoke();
        return result;
    }

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => new(SavingChanges(eventData, result));

    /// <summary>Set-based updates and deletes.</summary>
    public override InterceptionResult<int> NonQueryExecuting(DbCommand command, CommandEventData eventData, InterceptionResult<int> result)
    {
        if (eventData.Context is CmsDbContext { Writing: { } writing } database)
        {
            writing();

            // A transaction that has just become a writer's is another than the one the command was made for.
            command.Transaction = database.Database.CurrentTransaction?.GetDbTransaction();
        }

        return result;
    }

    /// <inheritdoc cref="NonQueryExecuting"/>
    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default) => new(NonQueryExecuting(command, eventData, result));
}
