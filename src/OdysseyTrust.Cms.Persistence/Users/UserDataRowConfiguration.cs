using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Users;

internal sealed class UserDataRowConfiguration : IEntityTypeConfiguration<UserDataRow>
{
    public void Configure(EntityTypeBuilder<UserDataRow> builder)
    {
        builder.ToTable("UserData");
        builder.HasKey(data => data.Key);
        builder.Property(data => data.Key).ValueGeneratedNever();
        builder.HasIndex(data => new { data.UserKey, data.Group, data.Identifier });
    }
}
