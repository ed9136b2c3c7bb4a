using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Auditing;

internal sealed class AuditItemRowConfiguration : IEntityTypeConfiguration<AuditItemRow>
{
    public void Configure(EntityTypeBuilder<AuditItemRow> builder)
    {
        builder.ToTable("AuditItems");
        builder.HasKey(item => item.Id);
        builder.Property(item => item.AuditType).HasConversion<string>();
        builder.HasIndex(item => new { item.EntityId, item.CreateDate });
        builder.HasIndex(item => new { item.UserId, item.CreateDate });
        builder.HasIndex(item => item.CreateDate);
    }
}
