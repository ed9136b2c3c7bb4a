using System.Globalization;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Net;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Tells the site what happened to a user's account, and from where.</summary>
internal sealed class UserEvents(IEventAggregator events, IIpResolver ipResolver, IBackOfficeSecurityAccessor security)
{
    private string Address => ipResolver.GetCurrentRequestIpAddress();

    public void LoginSucceeded(IUser user) => events.Publish(new UserLoginSuccessNotification(Address, Id(user), Id(user)));

    public void LoginFailed(IUser user) => events.Publish(new UserLoginFailedNotification(Address, Id(user), Id(user)));

    public void LoggedOut(IUser user) => events.Publish(new UserLogoutSuccessNotification(Address, Id(user), Id(user)));

    public void Unlocked(IUser user) => events.Publish(new UserUnlockedNotification(Address, Id(user), Performer(user)));

    public void Locked(IUser user) => events.Publish(new UserLockedNotification(Address, Id(user), Performer(user)));

    public void PasswordChanged(IUser user) => events.Publish(new UserPasswordChangedNotification(Address, Id(user), Performer(user)));

    public void PasswordReset(IUser user) => events.Publish(new UserPasswordResetNotification(Address, Id(user), Performer(user)));

    public void FailedAttemptsForgotten(IUser user) => events.Publish(new UserResetAccessFailedCountNotification(Address, Id(user), Performer(user)));

    public void ForgotPasswordRequested(string userId) => events.Publish(new UserForgotPasswordRequestedNotification(Address, userId, userId));

    private static string Id(IUser user) => user.Id.ToString(CultureInfo.InvariantCulture);

    /// <summary>Who is signed in; where nobody is, the user acts on their own account.</summary>
    private string Performer(IUser affected) => Id(security.BackOfficeSecurity?.CurrentUser ?? affected);
}
