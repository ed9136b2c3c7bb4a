using Microsoft.Playwright;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Somebody who works in the back office. A test fails when its page leaves an error on the browser's console.</summary>
public abstract class EditorTest : VisitorTest
{
    /// <summary>What the official client says itself, at each start, when it finds that nobody is signed in yet: it asks for a token to find out.</summary>
    private static readonly string[] NobodyIsSignedIn = ["[UmbAuthClient] Token request failed: 400", "/security/back-office/token"];

    /// <summary>A page that is left gives up the answers that it has not read to the end.</summary>
    private const string Left = "net::ERR_ABORTED";

    protected override bool IsExpected(string complaint) => complaint.Contains(Left, StringComparison.Ordinal) || NobodyIsSignedIn.Any(part => complaint.Contains(part, StringComparison.Ordinal));

    /// <summary>Opens a page of the back office and signs in there.</summary>
    protected async Task SignInAsync(string path, BackOfficeUser? user = null)
    {
        await VisitAsync(path);
        await FillInAsync(user ?? BackOfficeUser.Administrator);
        await Assertions.Expect(Page.Locator("umb-backoffice-main")).ToBeVisibleAsync();
    }

    /// <summary>Fills in and sends the sign-in page.</summary>
    protected async Task FillInAsync(BackOfficeUser user)
    {
        await Page.GetByLabel("Email address").FillAsync(user.Email);
        await Page.GetByLabel("Password").FillAsync(user.Password);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Login" }).ClickAsync();
    }

    /// <summary>Opens a document by the names on the way to it.</summary>
    protected async Task OpenDocumentAsync(params string[] names)
    {
        foreach (string parent in names[..^1])
        {
            await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Expand child items for {parent}" }).ClickAsync();
        }

        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = names[^1], Exact = true }).First.ClickAsync();
        await Assertions.Expect(NameField).ToHaveValueAsync(names[^1]);
    }

    /// <summary>The name of the document that is open.</summary>
    protected ILocator NameField => Page.Locator("umb-workspace-split-view-variant-selector #name-input input, #name-input input").First;
}
