using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Signing in to the official back office.</summary>
public class SignInTests : EditorTest
{
    [Test]
    public async Task The_tree_should_show_when_the_password_is_right()
    {
        await SignInAsync("/umbraco/section/content");

        await Assertions.Expect(Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Home", Exact = true }).First).ToBeVisibleAsync();
    }

    [Test]
    public async Task The_page_should_say_so_when_the_password_is_wrong()
    {
        await VisitAsync("/umbraco");

        await FillInAsync(BackOfficeUser.Administrator with { Password = "not the password" });

        await Assertions.Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("don't match");
        await Assertions.Expect(Page.GetByLabel("Email address")).ToHaveValueAsync(BackOfficeUser.Administrator.Email);
    }

    [Test]
    public async Task The_page_should_lead_back_to_where_the_user_wanted_to_go()
    {
        await SignInAsync("/umbraco/section/settings");

        Assert.That(new Uri(Page.Url).AbsolutePath, Does.StartWith("/umbraco/section/settings"));
    }

    [Test]
    public async Task The_page_should_fit_a_phone()
    {
        await VisitAsync("/umbraco/login", Phone);

        int overflow = await Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - innerWidth");
        Assert.That(overflow, Is.LessThanOrEqualTo(0));
    }

    [Test]
    public async Task The_pages_should_be_accessible(
        [Values("/umbraco/login", "/umbraco/login/forgotten-password", "/umbraco/login/reset-password")] string path,
        [Values(Phone, Desktop)] int width)
    {
        await VisitAsync(path, width);

        AxeResult result = await Page.RunAxe();

        Assert.That(result.Violations.Select(violation => violation.Help), Is.Empty);
    }

    [Test]
    public async Task The_errors_should_be_accessible_when_nothing_was_typed()
    {
        await VisitAsync("/umbraco/login");
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Login" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("Enter your password.")).ToBeVisibleAsync();

        AxeResult result = await Page.RunAxe();

        Assert.That(result.Violations.Select(violation => violation.Help), Is.Empty);
        await Assertions.Expect(Page.GetByLabel("Password")).ToHaveAccessibleDescriptionAsync("Enter your password.");
    }
}
