using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>The back office in a real browser.</summary>
public class BackofficeTests : VisitorTest
{
    /// <summary>Imports each name of the import map in turn, and tells which can't be.</summary>
    private const string ImportAll =
        """
        async () => {
            const { imports } = JSON.parse(document.querySelector('script[type=importmap]').textContent);
            const failed = [];
            for (const name of Object.keys(imports)) {
                await import(name).catch((error) => failed.push(`${name}: ${error}`));
            }
            return failed;
        }
        """;

    /// <summary>These tests are about the client alone: it hears that the server has failed, and complains about that.</summary>
    [SetUp]
    public async Task AnswerForServerAsync()
    {
        await Page.RouteAsync("**/umbraco/management/**", route => AnswerAsync(route, "[]"));
        await Page.RouteAsync("**/server/status", route => AnswerAsync(route, """{ "serverStatus": "BootFailed" }"""));
    }

    [TearDown]
    public void ForgetComplaints() => ForgetErrors();

    [Test]
    public async Task The_back_office_should_say_so_when_the_server_has_failed()
    {
        IRequest question = await Page.RunAndWaitForRequestAsync(
            () => VisitAsync("/umbraco/section/content"),
            "**/umbraco/management/api/v1/server/status");

        Assert.That(question.Method, Is.EqualTo("GET"));
        await Assertions.Expect(Page.Locator("umb-app-error")).ToBeVisibleAsync();
    }

    [Test]
    public async Task Every_name_should_be_importable_when_an_extension_asks_for_it()
    {
        await VisitAsync("/umbraco");

        string[] failed = await Page.EvaluateAsync<string[]>(ImportAll);

        Assert.That(failed, Is.Empty);
    }

    private static Task AnswerAsync(IRoute route, string json) =>
        route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = json });
}
