using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Dictionary;

internal sealed class DictionaryItemRowConfiguration : IEntityTypeConfiguration<DictionaryItemRow>
{
    public void Configure(EntityTypeBuilder<DictionaryItemRow> builder)
    {
        builder.ToTable("DictionaryItems");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.Id).ValueGeneratedOnAdd();
        builder.Property(item => item.ItemKey).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(item => item.ItemKey).IsUnique();

        // An item takes what lies under it along when it is deleted.
        builder.HasOne<DictionaryItemRow>().WithMany().HasPrincipalKey(item => item.Key).HasForeignKey(item => item.ParentKey)
            .OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(item => item.Translations).WithOne().HasForeignKey(translation => translation.ItemId).OnDelete(DeleteBehavior.Cascade);
    }
}
