using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using OdysseyTrust.Cms.Persistence.Database;

namespace OdysseyTrust.Cms.Persistence.Webhooks;

internal sealed class WebhookRowConfiguration : IEntityTypeConfiguration<WebhookRow>
{
    public void Configure(EntityTypeBuilder<WebhookRow> builder)
    {
        builder.ToTable("Webhooks");
        builder.HasKey(webhook => webhook.Id);
        builder.HasAlternateKey(webhook => webhook.Key);
        builder.Property(webhook => webhook.Headers).HasJsonConversion();
    }
}
