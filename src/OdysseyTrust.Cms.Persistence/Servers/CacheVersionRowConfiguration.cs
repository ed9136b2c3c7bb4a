using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Servers;

internal sealed class CacheVersionRowConfiguration : IEntityTypeConfiguration<CacheVersionRow>
{
    public void Configure(EntityTypeBuilder<CacheVersionRow> builder)
    {
        builder.ToTable("CacheVersions");
        builder.HasKey(version => version.Identifier);
    }
}
