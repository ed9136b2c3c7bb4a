using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.KeyValues;

internal sealed class KeyValueRowConfiguration : IEntityTypeConfiguration<KeyValueRow>
{
    public void Configure(EntityTypeBuilder<KeyValueRow> builder)
    {
        builder.ToTable("KeyValues");
        builder.HasKey(keyValue => keyValue.Identifier);
        builder.Property(keyValue => keyValue.Identifier).UseCollation(CmsDbContext.IgnoreCase);
    }
}
