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
        await ExpandTreeAsync(names[..^1]);
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = names[^1], Exact = true }).First.ClickAsync();
        await Assertions.Expect(NameField).ToHaveValueAsync(names[^1]);
        await ExpectOpenAsync();
    }

    /// <summary>Begins a document of a type below the one that the names lead to.</summary>
    protected async Task CreateDocumentAsync(string type, params string[] names)
    {
        await ExpandTreeAsync(names[..^1]);
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = names[^1], Exact = true }).First.HoverAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Create item for {names[^1]}" }).ClickAsync();
        await Dialogs.Locator("uui-ref-node-document-type", new LocatorLocatorOptions { HasText = type }).ClickAsync();
        await Assertions.Expect(NameField).ToHaveValueAsync(string.Empty);
        await ExpectOpenAsync();
    }

    /// <summary>
    /// Waits until a document is open. The client ends by putting the cursor into its name, which would get what a test types elsewhere before that.
    /// </summary>
    protected Task ExpectOpenAsync() => Assertions.Expect(NameField).ToBeFocusedAsync();

    /// <summary>Saves and publishes the document that is open.</summary>
    protected async Task SaveAndPublishAsync()
    {
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and publish" }).ClickAsync();
        await ExpectMessageAsync("Document published");
    }

    /// <summary>Waits until the back office says something; it also says it to screen readers.</summary>
    protected Task ExpectMessageAsync(string message) => Assertions.Expect(Page.GetByText(message).First).ToBeVisibleAsync();

    /// <summary>Opens branches of the tree, each in the one before.</summary>
    protected async Task ExpandTreeAsync(params string[] names)
    {
        foreach (string name in names)
        {
            await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = $"Expand child items for {name}" }).ClickAsync();
        }
    }

    /// <summary>What lies over the page and waits for an answer.</summary>
    protected ILocator Dialogs => Page.Locator("umb-backoffice-modal-container");

    /// <summary>The name of the document that is open.</summary>
    protected ILocator NameField => Page.Locator("umb-workspace-split-view-variant-selector #name-input input, #name-input input").First;
}
