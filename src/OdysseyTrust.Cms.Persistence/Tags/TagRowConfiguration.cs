using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Tags;

internal sealed class TagRowConfiguration : IEntityTypeConfiguration<TagRow>
{
    public void Configure(EntityTypeBuilder<TagRow> builder)
    {
        builder.ToTable("Tags");
        builder.HasKey(tag => tag.Id);
        builder.Property(tag => tag.Id).ValueGeneratedOnAdd();
        builder.Property(tag => tag.Group).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(tag => tag.Text).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(tag => new { tag.Group, tag.Text, tag.LanguageId }).IsUnique();
        builder.HasOne(tag => tag.Language).WithMany().HasForeignKey(tag => tag.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
