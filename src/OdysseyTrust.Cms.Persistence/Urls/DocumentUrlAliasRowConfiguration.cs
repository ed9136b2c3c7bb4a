using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Urls;

internal sealed class DocumentUrlAliasRowConfiguration : IEntityTypeConfiguration<DocumentUrlAliasRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlAliasRow> builder)
    {
        builder.ToTable("DocumentUrlAliases");
        builder.HasIndex(row => row.DocumentKey);
    }
}
