using OdysseyTrust.Cms.Backoffice.Routing;

namespace OdysseyTrust.Tests.Unit.Backoffice;

/// <summary>Which addresses the host page answers.</summary>
public class ClientRoutesTests
{
    [TestCase("/umbraco")]
    [TestCase("/umbraco/")]
    [TestCase("/Umbraco/Section/Content")]
    [TestCase("/umbraco/oauth_complete")]
    [TestCase("/umbraco/logout")]
    [TestCase("/umbraco/preview")]
    [TestCase("/umbraco/section/settings/workspace/document-type/edit/0b6d0a1c-7a3d-4a0e-8a53-0f0c7e7bfa21")]
    [TestCase("/umbraco/section/content/apiary")]
    [TestCase("/umbraco/loginscreen")]
    public void An_address_should_be_the_clients_when_the_server_has_nothing_there(string path)
    {
        Assert.That(ClientRoutes.Contain(path), Is.True);
    }

    [TestCase("/")]
    [TestCase("/umbracoland")]
    [TestCase("/our-schools/umbraco")]
    [TestCase("/umbraco/login")]
    [TestCase("/umbraco/login/forgotten-password")]
    [TestCase("/umbraco/management")]
    [TestCase("/umbraco/Management/Api/v1/server/status")]
    [TestCase("/umbraco/backoffice/css/dark.css")]
    [TestCase("/umbraco/serverEventHub/negotiate")]
    [TestCase("/umbraco/PreviewHub")]
    [TestCase("/umbraco/website/preview.js")]
    [TestCase("/umbraco/delivery/api/v2/content")]
    public void An_address_should_not_be_the_clients_when_it_is_the_sites_or_the_servers(string path)
    {
        Assert.That(ClientRoutes.Contain(path), Is.False);
    }
}
