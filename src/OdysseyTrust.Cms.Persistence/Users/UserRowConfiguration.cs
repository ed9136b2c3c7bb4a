using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;
using OdysseyTrust.Cms.Persistence.UserGroups;

namespace OdysseyTrust.Cms.Persistence.Users;

internal sealed class UserRowConfiguration : IEntityTypeConfiguration<UserRow>
{
    public void Configure(EntityTypeBuilder<UserRow> builder)
    {
        builder.ToTable("Users");
        builder.HasKey(user => user.Id);
        builder.Property(user => user.Id).ValueGeneratedOnAdd();
        builder.Property(user => user.Name).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(user => user.Username).UseCollation(CmsDbContext.IgnoreCase);
        builder.Property(user => user.Email).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasIndex(user => user.Key).IsUnique();
        builder.HasIndex(user => user.Username).IsUnique();
        builder.HasIndex(user => user.Email);
        builder.HasMany(user => user.StartNodes).WithOne().HasForeignKey(start => start.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasMany(user => user.Groups).WithMany(group => group.Users).UsingEntity<UserInGroupRow>(
            membership => membership.HasOne<UserGroupRow>().WithMany().HasForeignKey(row => row.UserGroupId),
            membership => membership.HasOne<UserRow>().WithMany().HasForeignKey(row => row.UserId),
            membership => membership.ToTable("UsersInGroups").HasKey(row => new { row.UserId, row.UserGroupId }));
    }
}
