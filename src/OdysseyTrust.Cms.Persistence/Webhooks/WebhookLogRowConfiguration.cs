using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace OdysseyTrust.Cms.Persistence.Webhooks;

internal sealed class WebhookLogRowConfiguration : IEntityTypeConfiguration<WebhookLogRow>
{
    public void Configure(EntityTypeBuilder<WebhookLogRow> builder)
    {
        builder.ToTable("WebhookLogs");
        builder.HasKey(log => log.Id);
        builder.HasIndex(log => new { log.WebhookKey, log.Date });
        builder.HasIndex(log => log.Date);
    }
}
