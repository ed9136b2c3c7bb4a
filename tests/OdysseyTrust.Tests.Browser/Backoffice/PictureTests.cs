using Microsoft.Playwright;
using NetVips;

namespace OdysseyTrust.Tests.Browser.Backoffice;

/// <summary>From a photo on an editor's machine to the part of it that visitors see.</summary>
public class PictureTests : EditorTest
{
    private const string CropLabel = "Photo: schools, galleries";
    private const double CropProportions = 1200d / 800;

    /// <summary>The colour a fifth of the way across a picture, as red, green, blue and opacity.</summary>
    private const string ColourOfLeftPart =
        """
        async (image) => {
            await image.decode();
            const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d');
            canvas.drawImage(image, 0, 0);
            return [...canvas.getImageData(image.naturalWidth / 5, image.naturalHeight / 2, 1, 1).data];
        }
        """;

    [TestCase(Phone, "Shelton Junior School", "/our-schools/shelton-junior-school/")]
    [TestCase(Desktop, "Oakwood Junior School", "/our-schools/oakwood-junior-school/")]
    public async Task Visitors_should_see_the_part_of_a_photo_that_an_editor_drew(int width, string school, string path)
    {
        string name = $"Stripes{width}";
        await SignInAsync("/umbraco/section/media");
        await UploadAsync($"{name}.jpg");
        await DrawCropAsync(name);
        await PickAsync(name, school);

        IResponse picture = await Page.RunAndWaitForResponseAsync(
            () => VisitAsync(path, width),
            response => response.Url.Contains($"/{name}.jpg?", StringComparison.OrdinalIgnoreCase));

        ILocator image = Page.GetByRole(AriaRole.Img, new PageGetByRoleOptions { Name = school });
        int[] colour = await image.EvaluateAsync<int[]>(ColourOfLeftPart);
        double proportions = await image.EvaluateAsync<double>("image => image.naturalWidth / image.naturalHeight");
        Assert.That(await picture.HeaderValueAsync("content-type"), Is.EqualTo("image/avif"));
        Assert.That(proportions, Is.EqualTo(CropProportions).Within(0.01));
        Assert.That(colour[1], Is.GreaterThan(200), "The middle of the photo is green, and its left is red: the crop shows the middle.");
        Assert.That(await Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), Is.True);
    }

    private async Task UploadAsync(string fileName)
    {
        await Page.Locator("umb-dropzone-media input[type=file]").First.SetInputFilesAsync(new FilePayload
        {
            Name = fileName,
            MimeType = "image/jpeg",
            Buffer = Stripes(),
        });
    }

    private async Task DrawCropAsync(string name)
    {
        await Page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).First.ClickAsync();
        ILocator photo = Page.Locator("umb-image-cropper-focus-setter #wrapper");
        LocatorBoundingBoxResult place = (await photo.BoundingBoxAsync())!;
        await photo.ClickAsync(new LocatorClickOptions { Position = new Position { X = place.Width * 0.9f, Y = place.Height / 2 } });
        await Assertions.Expect(Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Reset focal point" })).ToBeVisibleAsync();

        await Page.GetByText(CropLabel).ClickAsync();
        ILocator cropper = Page.Locator("umb-image-cropper");
        await cropper.Locator("input[type=range]").FillAsync("0.4");
        await cropper.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).ClickAsync();
        ILocator drawn = Page.Locator("umb-image-cropper-preview").Filter(new LocatorFilterOptions { HasText = CropLabel }).Locator("#user-defined");
        await Assertions.Expect(drawn).ToBeVisibleAsync();
        await Page.RunAndWaitForResponseAsync(
            () => Page.Locator("umb-workspace-action").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Save" }).Last.ClickAsync(),
            response => response.Request.Method == "PUT" && response.Url.Contains("/api/v1/media/", StringComparison.Ordinal) && !response.Url.EndsWith("/validate", StringComparison.Ordinal) && response.Ok);

        await Page.ReloadAsync();
        await Assertions.Expect(drawn).ToBeVisibleAsync();
    }

    private async Task PickAsync(string name, string school)
    {
        await VisitAsync("/umbraco/section/content");
        await OpenDocumentAsync("Home", "Our schools", school);
        await Page.GetByRole(AriaRole.Tab, new PageGetByRoleOptions { Name = "School", Exact = true }).ClickAsync();
        ILocator photo = Page.Locator("umb-property").Filter(new LocatorFilterOptions { HasText = "A photo of the school." });
        await photo.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Choose" }).ClickAsync();
        ILocator picker = Page.Locator("umb-media-picker-modal");
        ILocator card = picker.Locator("uui-card-media").Filter(new LocatorFilterOptions { HasText = name });
        await Assertions.Expect(card.Locator("img")).ToHaveJSPropertyAsync("complete", true);
        Assert.That(await card.Locator("img").EvaluateAsync<int>("image => image.naturalWidth"), Is.Positive, "The thumbnail is shown.");
        await card.ClickAsync();
        await picker.GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = "Choose" }).ClickAsync();
        await Page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Save and publish" }).ClickAsync();
        await Assertions.Expect(Page.GetByText("Document published").First).ToBeVisibleAsync();
    }

    /// <summary>A photo whose thirds are red, green and blue.</summary>
    private static byte[] Stripes()
    {
        using Image black = Image.Black(800, 1600, bands: 3);
        using Image stripes = Image.Arrayjoin([black + new double[] { 255, 0, 0 }, black + new double[] { 0, 255, 0 }, black + new double[] { 0, 0, 255 }]);
        using Image photo = stripes.Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Srgb);
        return photo.JpegsaveBuffer();
    }
}
