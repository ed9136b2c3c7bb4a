using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

internal sealed class GranularPermissionRowConfiguration : IEntityTypeConfiguration<GranularPermissionRow>
{
    public void Configure(EntityTypeBuilder<GranularPermissionRow> builder)
    {
        builder.ToTable("GranularPermissions");
        builder.HasKey(permission => permission.Id);
        builder.HasIndex(permission => new { permission.UserGroupId, permission.NodeId });
        builder.HasOne(permission => permission.Node).WithMany().HasForeignKey(permission => permission.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
