using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.ContentTypes;

internal sealed class PropertyGroupRowConfiguration : IEntityTypeConfiguration<PropertyGroupRow>
{
    public void Configure(EntityTypeBuilder<PropertyGroupRow> builder)
    {
        builder.ToTable("PropertyGroups");
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Id).ValueGeneratedOnAdd();
    }
}
