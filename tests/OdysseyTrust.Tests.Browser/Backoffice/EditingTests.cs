using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Editing pages in the official back office, seen from the public site.</summary>
public class EditingTests : EditorTest
{
    [Test]
    public async Task Visitors_should_see_the_vision_page_as_it_was_published()
    {
        const string Introduction = "Where we are going, and how we travel together.";
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync("Home", "Our Vision and Culture");

        await Page.GetByLabel("Introduction").FillAsync(Introduction);
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and publish" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("Document published").First).ToBeVisibleAsync();

        await VisitAsync("/our-vision-and-culture/");
        await Assertions.Expect(Page.GetByText(Introduction)).ToBeVisibleAsync();
    }
}
