using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Templates;

internal sealed class TemplateRowConfiguration : IEntityTypeConfiguration<TemplateRow>
{
    public void Configure(EntityTypeBuilder<TemplateRow> builder)
    {
        builder.ToTable("Templates");
        builder.BindToNode();
        builder.Property(template => template.Alias).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(template => template.Alias).IsUnique();
    }
}
