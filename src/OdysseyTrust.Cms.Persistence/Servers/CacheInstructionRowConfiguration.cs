using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Servers;

internal sealed class CacheInstructionRowConfiguration : IEntityTypeConfiguration<CacheInstructionRow>
{
    public void Configure(EntityTypeBuilder<CacheInstructionRow> builder)
    {
        builder.ToTable("CacheInstructions");
        builder.HasKey(instruction => instruction.Id);
        builder.HasIndex(instruction => instruction.CreateDate);
    }
}
