using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Languages;

internal sealed class LanguageRowConfiguration : IEntityTypeConfiguration<LanguageRow>
{
    public void Configure(EntityTypeBuilder<LanguageRow> builder)
    {
        builder.ToTable("Languages");
        builder.HasKey(language => language.Id);
        builder.Property(language => language.Id).ValueGeneratedOnAdd();
        builder.Property(language => language.IsoCode).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(language => language.IsoCode).IsUnique();
        builder.HasIndex(language => language.Key).IsUnique();
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(language => language.FallbackId).OnDelete(DeleteBehavior.SetNull);
    }
}
