using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Redirects;

internal sealed class RedirectUrlRowConfiguration : IEntityTypeConfiguration<RedirectUrlRow>
{
    public void Configure(EntityTypeBuilder<RedirectUrlRow> builder)
    {
        builder.ToTable("RedirectUrls");
        builder.HasKey(redirect => redirect.Id);
        builder.Property(redirect => redirect.Id).ValueGeneratedOnAdd();
        builder.Property(redirect => redirect.Url).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(redirect => redirect.Culture).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(redirect => redirect.Key).IsUnique();
        builder.HasIndex(redirect => redirect.Url);
        builder.HasOne(redirect => redirect.Content).WithMany().HasForeignKey(redirect => redirect.ContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
