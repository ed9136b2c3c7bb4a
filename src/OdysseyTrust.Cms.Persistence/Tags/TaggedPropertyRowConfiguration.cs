using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Tags;

internal sealed class TaggedPropertyRowConfiguration : IEntityTypeConfiguration<TaggedPropertyRow>
{
    public void Configure(EntityTypeBuilder<TaggedPropertyRow> builder)
    {
        builder.ToTable("TaggedProperties");
        builder.HasKey(tagged => new { tagged.NodeId, tagged.PropertyTypeId, tagged.TagId });
        builder.HasOne(tagged => tagged.Node).WithMany().HasForeignKey(tagged => tagged.NodeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(tagged => tagged.PropertyType).WithMany().HasForeignKey(tagged => tagged.PropertyTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(tagged => tagged.Tag).WithMany().HasForeignKey(tagged => tagged.TagId).OnDelete(DeleteBehavior.Cascade);
    }
}
