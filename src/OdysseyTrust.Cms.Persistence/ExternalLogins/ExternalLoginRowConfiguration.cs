using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.ExternalLogins;

internal sealed class ExternalLoginRowConfiguration : IEntityTypeConfiguration<ExternalLoginRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginRow> builder)
    {
        builder.ToTable("ExternalLogins");
        builder.HasKey(login => login.Id);
        builder.HasIndex(login => login.UserOrMemberKey);
        builder.HasIndex(login => new { login.LoginProvider, login.ProviderKey }).IsUnique();
        builder.HasMany(login => login.Tokens).WithOne(token => token.ExternalLogin)
            .HasForeignKey(token => token.ExternalLoginId).OnDelete(DeleteBehavior.Cascade);
    }
}
