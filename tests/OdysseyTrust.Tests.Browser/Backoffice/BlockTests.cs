using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>The blocks that the body of a page is made of.</summary>
public class BlockTests : OwnContentTest
{
    private const string PageName = "Walking to school";

    private ILocator List => Page.Locator("umb-property-editor-ui-block-list");

    private ILocator Blocks => List.Locator("umb-block-list-entry");

    [Test]
    public async Task Visitors_should_see_the_blocks_as_an_editor_arranged_them()
    {
        await SignInAsync(Draft(PageName));
        await AddQuoteAsync("Stop");
        await AddQuoteAsync("Look");
        await AddQuoteAsync("Listen");

        await EditAsync(Block("Stop"), "Halt");
        await CopyToEndAsync(Block("Listen"), "Listen");
        await EditAsync(Blocks.Last, "Think");
        await ExpectBlocksAsync("Halt", "Look", "Listen", "Think");
        await DragAsync(Block("Think"), Block("Halt"));
        await ExpectBlocksAsync("Think", "Halt", "Look", "Listen");
        await Page.Mouse.UpAsync();
        await DeleteAsync(Block("Look"));

        await ExpectBlocksAsync("Think", "Halt", "Listen");
        await SaveAndPublishAsync();
        await VisitAsync("/walking-to-school/");
        await Expect(Page.Locator("main blockquote")).ToHaveTextAsync(["Think", "Halt", "Listen"]);
    }

    /// <summary>A label also holds, unseen, the expression that it is made from.</summary>
    private Task ExpectBlocksAsync(params string[] words) => Expect(Blocks.Locator("umb-ufm-render")).ToContainTextAsync(words);

    private ILocator Block(string words) => Blocks.Filter(new LocatorFilterOptions { HasText = words });

    private async Task AddQuoteAsync(string words)
    {
        await List.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Add content" }).Last.ClickAsync();
        await Dialogs.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Quote" }).ClickAsync();
        await SayAsync(words, "Create");
    }

    private async Task EditAsync(ILocator block, string words)
    {
        await block.HoverAsync();
        await block.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Edit" }).ClickAsync();
        await SayAsync(words, "Update");
    }

    private async Task SayAsync(string words, string button)
    {
        await Dialogs.GetByLabel("Field for Quote").FillAsync(words);
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
        await Expect(Block(words)).ToBeVisibleAsync();
        await Expect(Dialogs.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    private async Task CopyToEndAsync(ILocator block, string words)
    {
        await block.HoverAsync();
        await block.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Copy to clipboard" }).ClickAsync();
        await ExpectMessageAsync("Copied to clipboard");
        await List.GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Paste from clipboard" }).ClickAsync();
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = $"{PageName} - Content - {words}" }).ClickAsync();
        int count = await Blocks.CountAsync();
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Submit" }).ClickAsync();
        await Expect(Blocks).ToHaveCountAsync(count + 1);
        await Expect(Dialogs.GetByRole(AriaRole.Dialog)).ToHaveCountAsync(0);
    }

    /// <summary>Drags a block above another, and holds it there: the list makes way for it before it is let go.</summary>
    private async Task DragAsync(ILocator block, ILocator above)
    {
        const int Steps = 20;
        await block.ScrollIntoViewIfNeededAsync();
        LocatorBoundingBoxResult from = (await block.BoundingBoxAsync())!;
        LocatorBoundingBoxResult to = (await above.BoundingBoxAsync())!;
        float x = from.X + (from.Width / 2);
        await Page.Mouse.MoveAsync(x, from.Y + (from.Height / 2));
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(x, to.Y + (to.Height / 4), new MouseMoveOptions { Steps = Steps });
        await Page.Mouse.MoveAsync(x, to.Y, new MouseMoveOptions { Steps = Steps });
    }

    private async Task DeleteAsync(ILocator block)
    {
        await block.HoverAsync();
        await block.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Delete" }).ClickAsync();
        await Dialogs.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Delete" }).ClickAsync();
    }
}
