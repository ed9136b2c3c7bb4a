using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Domains;

internal sealed class DomainRowConfiguration : IEntityTypeConfiguration<DomainRow>
{
    public void Configure(EntityTypeBuilder<DomainRow> builder)
    {
        builder.ToTable("Domains");
        builder.HasKey(domain => domain.Id);
        builder.Property(domain => domain.Id).ValueGeneratedOnAdd();
        builder.Property(domain => domain.DomainName).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(domain => domain.DomainName).IsUnique();
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(domain => domain.RootContentId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(domain => domain.Language).WithMany().HasForeignKey(domain => domain.LanguageId).OnDelete(DeleteBehavior.Cascade);
    }
}
