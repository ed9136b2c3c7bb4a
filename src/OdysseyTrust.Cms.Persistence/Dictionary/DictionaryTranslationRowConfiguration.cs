using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Languages;

namespace OdysseyTrust.Cms.Persistence.Dictionary;

internal sealed class DictionaryTranslationRowConfiguration : IEntityTypeConfiguration<DictionaryTranslationRow>
{
    public void Configure(EntityTypeBuilder<DictionaryTranslationRow> builder)
    {
        builder.ToTable("DictionaryTranslations");
        builder.HasKey(translation => translation.Id);
        builder.Property(translation => translation.Id).ValueGeneratedOnAdd();
        builder.HasIndex(translation => new { translation.ItemId, translation.LanguageId }).IsUnique();
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(translation => translation.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
