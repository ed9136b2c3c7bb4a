using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.ExternalLogins;

internal sealed class ExternalLoginTokenRowConfiguration : IEntityTypeConfiguration<ExternalLoginTokenRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginTokenRow> builder)
    {
        builder.ToTable("ExternalLoginTokens");
        builder.HasKey(token => token.Id);
        builder.HasIndex(token => new { token.ExternalLoginId, token.Name }).IsUnique();
    }
}
