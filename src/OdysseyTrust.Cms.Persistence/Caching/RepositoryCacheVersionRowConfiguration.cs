using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Caching;

internal sealed class RepositoryCacheVersionRowConfiguration : IEntityTypeConfiguration<RepositoryCacheVersionRow>
{
    public void Configure(EntityTypeBuilder<RepositoryCacheVersionRow> builder)
    {
        builder.ToTable("RepositoryCacheVersions");
        builder.HasKey(version => version.Identifier);
    }
}
