using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Relations;

internal sealed class RelationTypeRowConfiguration : IEntityTypeConfiguration<RelationTypeRow>
{
    public void Configure(EntityTypeBuilder<RelationTypeRow> builder)
    {
        builder.ToTable("RelationTypes");
        builder.HasKey(type => type.Id);
        builder.Property(type => type.Id).ValueGeneratedOnAdd();
        builder.Property(type => type.Alias).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(type => type.Name).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(type => type.Alias).IsUnique();
        builder.HasIndex(type => type.Key).IsUnique();
    }
}
