using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Relations;

internal sealed class RelationRowConfiguration : IEntityTypeConfiguration<RelationRow>
{
    public void Configure(EntityTypeBuilder<RelationRow> builder)
    {
        builder.ToTable("Relations");
        builder.HasKey(relation => relation.Id);
        builder.Property(relation => relation.Id).ValueGeneratedOnAdd();
        builder.HasIndex(relation => new { relation.ParentId, relation.ChildId, relation.RelationTypeId }).IsUnique();
        builder.HasOne(relation => relation.Parent).WithMany().HasForeignKey(relation => relation.ParentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(relation => relation.Child).WithMany().HasForeignKey(relation => relation.ChildId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(relation => relation.RelationType).WithMany().HasForeignKey(relation => relation.RelationTypeId)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
