using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.PublicAccess;

internal sealed class PublicAccessRuleRowConfiguration : IEntityTypeConfiguration<PublicAccessRuleRow>
{
    public void Configure(EntityTypeBuilder<PublicAccessRuleRow> builder)
    {
        builder.ToTable("PublicAccessRules");
        builder.HasKey(rule => rule.Id);
    }
}
