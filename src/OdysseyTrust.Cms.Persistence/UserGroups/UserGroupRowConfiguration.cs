using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.UserGroups;

internal sealed class UserGroupRowConfiguration : IEntityTypeConfiguration<UserGroupRow>
{
    public void Configure(EntityTypeBuilder<UserGroupRow> builder)
    {
        builder.ToTable("UserGroups");
        builder.HasKey(group => group.Id);
        builder.Property(group => group.Id).ValueGeneratedOnAdd();
        builder.Property(group => group.Alias).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(group => group.Name).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(group => group.Key).IsUnique();
        builder.HasIndex(group => group.Alias).IsUnique();
        HasStartNode(builder, group => group.StartContentId);
        HasStartNode(builder, group => group.StartMediaId);
        HasStartNode(builder, group => group.StartElementId);
        builder.HasMany(group => group.Languages).WithOne().HasForeignKey(language => language.UserGroupId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(group => group.GranularPermissions).WithOne().HasForeignKey(permission => permission.UserGroupId).OnDelete(DeleteBehavior.Cascade);
    }

    private static void HasStartNode(EntityTypeBuilder<UserGroupRow> builder, Expression<Func<UserGroupRow, object?>> startNodeId) =>
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(startNodeId).OnDelete(DeleteBehavior.SetNull);
}
