using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.TwoFactor;

internal sealed class TwoFactorLoginRowConfiguration : IEntityTypeConfiguration<TwoFactorLoginRow>
{
    public void Configure(EntityTypeBuilder<TwoFactorLoginRow> builder)
    {
        builder.ToTable("TwoFactorLogins");
        builder.HasKey(login => login.Id);
        builder.HasIndex(login => new { login.UserOrMemberKey, login.ProviderName }).IsUnique();
    }
}
