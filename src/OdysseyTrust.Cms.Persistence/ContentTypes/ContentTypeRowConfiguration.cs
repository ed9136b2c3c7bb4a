using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

internal sealed class ContentTypeRowConfiguration : IEntityTypeConfiguration<ContentTypeRow>
{
    public void Configure(EntityTypeBuilder<ContentTypeRow> builder)
    {
        builder.ToTable("ContentTypes");
        builder.BindToNode();
        builder.Property(type => type.Alias).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(type => type.Body).HasJsonConversion();
        builder.HasIndex(type => type.Alias);
        builder.HasMany(type => type.PropertyGroups).WithOne().HasForeignKey(group => group.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(type => type.PropertyTypes).WithOne(property => property.ContentType)
            .HasForeignKey(property => property.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}
