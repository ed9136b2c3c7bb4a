using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Languages;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

internal sealed class UserGroupLanguageRowConfiguration : IEntityTypeConfiguration<UserGroupLanguageRow>
{
    public void Configure(EntityTypeBuilder<UserGroupLanguageRow> builder)
    {
        builder.ToTable("UserGroupLanguages");
        builder.HasKey(language => new { language.UserGroupId, language.LanguageId });
        builder.HasOne<LanguageRow>().WithMany().HasForeignKey(language => language.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
