using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Contents;

internal sealed class ContentRowConfiguration : IEntityTypeConfiguration<ContentRow>
{
    public void Configure(EntityTypeBuilder<ContentRow> builder)
    {
        builder.ToTable("Contents");
        builder.BindToNode();
        builder.HasOne(row => row.ContentType).WithMany().HasForeignKey(row => row.ContentTypeId).OnDelete(DeleteBehavior.Cascade);
        builder.Property(row => row.FilePath).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(row => row.FilePath);
        builder.Property(row => row.EditedCultures).HasConversion(
            cultures => JsonSerializer.Serialize(cultures, JsonSerializerOptions.Default),
            json => JsonSerializer.Deserialize<List<string>>(json, JsonSerializerOptions.Default) ?? new List<string>(),
            new ValueComparer<List<string>>(
                (left, right) => left!.SequenceEqual(right!),
                cultures => cultures.Count,
                cultures => cultures.ToList()));
    }
}
