using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Contents;

internal sealed class ContentVersionRowConfiguration : IEntityTypeConfiguration<ContentVersionRow>
{
    public void Configure(EntityTypeBuilder<ContentVersionRow> builder)
    {
        builder.ToTable("ContentVersions");
        builder.HasOne(row => row.Content).WithMany(content => content.Versions).HasForeignKey(row => row.ContentId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(row => row.Name).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(row => new { row.ContentId, row.IsCurrent });
        builder.HasIndex(row => new { row.ContentId, row.IsPublished });
        builder.HasIndex(row => row.Date);
    }
}
