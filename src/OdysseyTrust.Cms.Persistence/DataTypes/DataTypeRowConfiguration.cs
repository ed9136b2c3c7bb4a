using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.DataTypes;

internal sealed class DataTypeRowConfiguration : IEntityTypeConfiguration<DataTypeRow>
{
    public void Configure(EntityTypeBuilder<DataTypeRow> builder)
    {
        builder.ToTable("DataTypes");
        builder.BindToNode();
        builder.Property(dataType => dataType.EditorAlias).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(dataType => dataType.EditorUiAlias).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(dataType => dataType.DatabaseType).HasConversion<string>();
    }
}
