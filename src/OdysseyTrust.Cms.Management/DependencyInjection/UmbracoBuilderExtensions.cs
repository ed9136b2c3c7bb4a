using Umbraco.Cms.Core.DependencyInjection;

namespace OdysseyTrust.Cms.Management.DependencyInjection;

/// <summary>Adds what those who manage the site need: users, sign-in, mail to users.</summary>
public static class UmbracoBuilderExtensions
{
    /// <summary>
    /// Keeps users by the rules of <c>Umbraco:CMS:Security</c>, sends mail by <c>Umbraco:CMS:Global:Smtp</c>, and gives the site its first administrator.
    /// </summary>
    public static IUmbracoBuilder AddManagement(this IUmbracoBuilder builder) => builder
        .AddBackOfficeIdentity()
        .AddBackOfficeMail()
        .AddBackOfficeTokens()
        .AddSignIn()
        .AddManagementApi()
        .AddOpenApiDocument()
        .AddSchema()
        .AddServerEvents()
        .AddConcurrentEditing()
        .AddAuditTrail();
}
