using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Users;

internal sealed class UserClientRowConfiguration : IEntityTypeConfiguration<UserClientRow>
{
    public void Configure(EntityTypeBuilder<UserClientRow> builder)
    {
        builder.ToTable("UserClients");
        builder.HasKey(client => client.ClientId);
        builder.Property(client => client.ClientId).UseCollation(CmsDbContext.IgnoreCase);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(client => client.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
