using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace OdysseyTrust.Cms.Persistence.Database;

/// <summary>
/// The database behind Core's repositories. Rows are configured by the <see cref="IEntityTypeConfiguration{TEntity}"/> beside each
/// of them; repositories reach a table with <see cref="DbContext.Set{TEntity}()"/>.
/// </summary>
internal sealed class CmsDbContext(DbContextOptions<CmsDbContext> options) : DbContext(options)
{
    /// <summary>The collation of text that editors type: names, aliases, addresses. Umbraco compares these without regard to case.</summary>
    public const string IgnoreCase = "NOCASE";

    /// <summary>Runs before each write; set by the owner of the transaction.</summary>
    public Action? Writing { get; set; }

    /// <summary>A value within JSON text, by SQLite's <c>json_extract</c>; for queries only.</summary>
    /// <exception cref="NotSupportedException">It was called outside a query.</exception>
    public static string? JsonExtract(string json, string path) =>
        throw new NotSupportedException($"{nameof(JsonExtract)} is translated to SQL, and can't be called by itself.");

    /// <summary>
    /// Writes what is tracked and forgets it. A scope lives as long as one operation of a Core service, which can touch thousands
    /// of rows: the change tracker must not grow with it, nor serve a stale row after a set-based update.
    /// </summary>
    public void SaveAndForget()
    {
        SaveChanges();
        ChangeTracker.Clear();
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CmsDbContext).Assembly);
        modelBuilder.UseOpenIddict();
        modelBuilder.HasDbFunction(((Func<string, string, string?>)JsonExtract).Method).HasName("json_extract").IsBuiltIn();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcDateTimeConverter>();

    /// <summary>Dates are stored in UTC; a date read back says so, which SQLite alone would forget.</summary>
    private sealed class UtcDateTimeConverter() : ValueConverter<DateTime, DateTime>(
        value => value.Kind == DateTimeKind.Local ? value.ToUniversalTime() : DateTime.SpecifyKind(value, DateTimeKind.Utc),
        value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
}
