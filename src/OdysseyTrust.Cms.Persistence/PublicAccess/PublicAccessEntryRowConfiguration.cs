using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.PublicAccess;

internal sealed class PublicAccessEntryRowConfiguration : IEntityTypeConfiguration<PublicAccessEntryRow>
{
    public void Configure(EntityTypeBuilder<PublicAccessEntryRow> builder)
    {
        builder.ToTable("PublicAccessEntries");
        builder.HasKey(entry => entry.Id);
        builder.HasIndex(entry => entry.Key).IsUnique();
        builder.HasIndex(entry => entry.ProtectedNodeId).IsUnique();
        GoesWith(builder, entry => entry.ProtectedNodeId);
        GoesWith(builder, entry => entry.LoginNodeId);
        GoesWith(builder, entry => entry.NoAccessNodeId);
        builder.HasMany(entry => entry.Rules).WithOne().HasForeignKey(rule => rule.EntryId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void GoesWith(EntityTypeBuilder<PublicAccessEntryRow> builder, Expression<Func<PublicAccessEntryRow, object?>> nodeId) =>
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(nodeId).OnDelete(DeleteBehavior.Cascade);
}
