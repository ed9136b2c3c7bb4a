using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.LogViewer;

internal sealed class LogViewerQueryRowConfiguration : IEntityTypeConfiguration<LogViewerQueryRow>
{
    public void Configure(EntityTypeBuilder<LogViewerQueryRow> builder)
    {
        builder.ToTable("LogViewerQueries");
        builder.HasKey(query => query.Id);
        builder.Property(query => query.Name).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(query => query.Name).IsUnique();
    }
}
