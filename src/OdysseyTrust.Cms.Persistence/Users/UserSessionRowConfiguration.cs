using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Users;

internal sealed class UserSessionRowConfiguration : IEntityTypeConfiguration<UserSessionRow>
{
    public void Configure(EntityTypeBuilder<UserSessionRow> builder)
    {
        builder.ToTable("UserSessions");
        builder.HasKey(session => session.Id);
        builder.HasIndex(session => session.LastValidated);
        builder.HasOne<UserRow>().WithMany().HasForeignKey(session => session.UserId).OnDelete(DeleteBehavior.Cascade);
    }
}
