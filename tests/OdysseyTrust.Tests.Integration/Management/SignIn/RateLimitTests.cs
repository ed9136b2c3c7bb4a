using System.Net;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.SignIn;

/// <summary>How often one address may try.</summary>
public class RateLimitTests
{
    [Test]
    public async Task An_address_should_have_to_wait_when_it_has_tried_too_often()
    {
        await using SiteApplication site = await new SiteApplication(new Dictionary<string, string?>
        {
            ["OdysseyTrust:SignIn:RateLimit:Attempts"] = "2",
            ["Umbraco:CMS:Security:UserDefaultFailedLoginDurationInMilliseconds"] = "0",
        }).StartAsync();
        using BackOfficeSession browser = BackOfficeSession.Open(site);
        BackOfficeUser nobody = new("nobody@example.com", "not the password");
        (await browser.SubmitPasswordAsync(nobody)).Dispose();
        (await browser.SubmitPasswordAsync(nobody)).Dispose();

        using HttpResponseMessage response = await browser.SubmitPasswordAsync(BackOfficeUser.Administrator);

        Assert.That(response.StatusCode, Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(await response.Content.ReadAsStringAsync(), Does.Contain("<h1>Too many attempts</h1>"));
        Assert.That(response.Headers.GetValues("Content-Security-Policy").Single(), Does.Contain("style-src 'self'"), "the page is to look as the others do");
        Assert.That(response.Headers.RetryAfter!.Delta, Is.EqualTo(TimeSpan.FromMinutes(1)));
    }
}
