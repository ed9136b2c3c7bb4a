using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Webhooks;

internal sealed class WebhookRequestRowConfiguration : IEntityTypeConfiguration<WebhookRequestRow>
{
    public void Configure(EntityTypeBuilder<WebhookRequestRow> builder)
    {
        builder.ToTable("WebhookRequests");
        builder.HasKey(request => request.Id);
        builder.HasOne<WebhookRow>().WithMany().HasForeignKey(request => request.WebhookKey).HasPrincipalKey(webhook => webhook.Key)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
