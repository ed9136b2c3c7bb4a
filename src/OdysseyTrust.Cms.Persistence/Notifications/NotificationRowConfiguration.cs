using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Users;

namespace OdysseyTrust.Cms.Persistence.Notifications;

internal sealed class NotificationRowConfiguration : IEntityTypeConfiguration<NotificationRow>
{
    public void Configure(EntityTypeBuilder<NotificationRow> builder)
    {
        builder.ToTable("UserNotifications");
        builder.HasKey(notification => new { notification.UserId, notification.NodeId, notification.Action });
        builder.HasOne<UserRow>().WithMany().HasForeignKey(notification => notification.UserId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne(notification => notification.Node).WithMany().HasForeignKey(notification => notification.NodeId).OnDelete(DeleteBehavior.Cascade);
    }
}
