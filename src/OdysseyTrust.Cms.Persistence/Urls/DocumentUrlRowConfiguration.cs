using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Urls;

internal sealed class DocumentUrlRowConfiguration : IEntityTypeConfiguration<DocumentUrlRow>
{
    public void Configure(EntityTypeBuilder<DocumentUrlRow> builder)
    {
        builder.ToTable("DocumentUrls");
        builder.HasIndex(row => row.DocumentKey);
    }
}
