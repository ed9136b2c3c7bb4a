using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OdysseyTrust.Web.Features.Staff;

/// <summary>What the site needs for those who edit it.</summary>
internal sealed class StaffComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder) =>
        builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, MakeStaffGroups>();
}
