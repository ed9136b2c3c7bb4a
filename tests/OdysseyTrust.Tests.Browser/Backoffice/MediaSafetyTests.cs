using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>What an editor is told of a file that is refused, and sees of one that visitors no longer do.</summary>
public class MediaSafetyTests : EditorTest
{
    /// <summary>A picture of one pixel.</summary>
    private const string Pixel = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    [Test]
    public async Task An_editor_should_be_told_why_when_a_file_is_refused()
    {
        await SignInAsync("/umbraco/section/media");

        await Page.Locator("umb-dropzone-media input[type=file]").First.SetInputFilesAsync(
            new FilePayload { Name = "sports-day.jpg", MimeType = "image/jpeg", Buffer = "alert(document.cookie)"u8.ToArray() });

        await Assertions.Expect(Page.GetByText("‘sports-day.jpg’ is not a JPEG picture, though its name says so.").First).ToBeVisibleAsync();

        // The browser complains of the answer that refused it.
        ForgetErrors();
    }

    [Test]
    public async Task An_editor_should_see_a_picture_when_it_is_in_the_bin()
    {
        IServiceProvider services = SiteSetUp.Site.Services;
        using MemoryStream content = new(Convert.FromBase64String(Pixel));
        IMedia picture = await services.GetRequiredService<IMediaImportService>().ImportAsync(
            "binned.png", content, parentId: null, Constants.Conventions.MediaTypes.Image, Constants.Security.SuperUserKey);
        await services.GetRequiredService<IMediaEditingService>().MoveToRecycleBinAsync(picture.Key, Constants.Security.SuperUserKey);
        await SignInAsync("/umbraco/section/media");

        IResponse shown = await Page.RunAndWaitForResponseAsync(
            () => VisitAsync($"/umbraco/section/media/workspace/media/edit/{picture.Key}"),
            response => response.Url.Contains("binned.deleted.png", StringComparison.Ordinal));

        Assert.That(shown.Status, Is.EqualTo(200));
    }
}
