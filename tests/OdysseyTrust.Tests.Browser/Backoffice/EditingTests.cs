using Microsoft.Playwright;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>Editing pages in the official back office, seen from the public site.</summary>
public class EditingTests : EditorTest
{
    /// <summary>The height of the bar of buttons, in CSS pixels.</summary>
    private const int FooterHeight = 54;

    [Test]
    public async Task The_buttons_should_stand_at_the_bottom_of_the_window_when_a_document_is_open()
    {
        await SignInAsync("/umbraco/section/content");

        await OpenDocumentAsync("Home");

        ILocator publish = Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and publish" });
        await Assertions.Expect(publish).ToBeVisibleAsync();
        LocatorBoundingBoxResult place = (await publish.BoundingBoxAsync())!;
        Assert.That(Page.ViewportSize!.Height - place.Y, Is.LessThanOrEqualTo(FooterHeight));
    }

    [Test]
    public async Task Visitors_should_see_the_vision_page_as_it_was_published()
    {
        const string Introduction = "Where we are going, and how we travel together.";
        await SignInAsync("/umbraco/section/content");
        await OpenDocumentAsync("Home", "Our Vision and Culture");

        await Page.GetByLabel("Introduction").FillAsync(Introduction);
        await SaveAndPublishAsync();

        await VisitAsync("/our-vision-and-culture/");
        await Assertions.Expect(Page.GetByText(Introduction)).ToBeVisibleAsync();
    }
}
