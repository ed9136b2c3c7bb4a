namespace OdysseyTrust.Cms.Management.Invitations;

/// <summary>Which of Umbraco's texts make a mail, and what kind of mail it is.</summary>
/// <param name="Area">The area of both texts.</param>
/// <param name="SubjectAlias">The subject.</param>
/// <param name="BodyAlias">The body, in HTML.</param>
/// <param name="EmailType">One of <c>Constants.Web.EmailTypes</c>.</param>
/// <param name="Expires">How long what the mail says is good for.</param>
internal sealed record UserMailText(string Area, string SubjectAlias, string BodyAlias, string EmailType, TimeSpan Expires);
