using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

internal sealed class PropertyTypeRowConfiguration : IEntityTypeConfiguration<PropertyTypeRow>
{
    public void Configure(EntityTypeBuilder<PropertyTypeRow> builder)
    {
        builder.ToTable("PropertyTypes");
        builder.HasKey(property => property.Id);
        builder.Property(property => property.Id).ValueGeneratedOnAdd();
        builder.Property(property => property.Alias).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(property => property.Key);
        builder.HasOne(property => property.Group).WithMany().HasForeignKey(property => property.GroupId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne(property => property.DataType).WithMany().HasForeignKey(property => property.DataTypeId).OnDelete(DeleteBehavior.Cascade);
    }
}
