using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Users;

internal sealed class UserStartNodeRowConfiguration : IEntityTypeConfiguration<UserStartNodeRow>
{
    public void Configure(EntityTypeBuilder<UserStartNodeRow> builder)
    {
        builder.ToTable("UserStartNodes");
        builder.HasKey(start => new { start.UserId, start.Kind, start.NodeId });
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(start => start.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
