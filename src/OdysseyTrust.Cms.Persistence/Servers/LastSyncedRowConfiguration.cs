using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Servers;

internal sealed class LastSyncedRowConfiguration : IEntityTypeConfiguration<LastSyncedRow>
{
    public void Configure(EntityTypeBuilder<LastSyncedRow> builder)
    {
        builder.ToTable("LastSynced");
        builder.HasKey(machine => machine.MachineId);
    }
}
