using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.LongRunningOperations;

internal sealed class LongRunningOperationRowConfiguration : IEntityTypeConfiguration<LongRunningOperationRow>
{
    public void Configure(EntityTypeBuilder<LongRunningOperationRow> builder)
    {
        builder.ToTable("LongRunningOperations");
        builder.HasKey(operation => operation.Id);
        builder.Property(operation => operation.Id).ValueGeneratedNever();
        builder.Property(operation => operation.Status).HasConversion<string>();
        builder.HasIndex(operation => new { operation.Type, operation.Status });
    }
}
