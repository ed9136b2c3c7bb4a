using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

internal sealed class UserGroupLanguageRowConfiguration : IEntityTypeConfiguration<UserGroupLanguageRow>
{
    public void Configure(EntityTypeBuilder<UserGroupLanguageRow> builder)
    {
        builder.ToTable("UserGroupLanguages");
        builder.HasKey(language => new { language.UserGroupId, language.LanguageId });
    }
}
