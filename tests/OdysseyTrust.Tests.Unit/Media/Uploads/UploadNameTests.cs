using FsCheck;
using FsCheck.Fluent;
using OdysseyTrust.Cms.Media.Uploads;

namespace OdysseyTrust.Tests.Unit.Media.Uploads;

public sealed class UploadNameTests
{
    [TestCase("Sports day 2026.jpg", "Sports day 2026.jpg")]
    [TestCase("Prospectus – 2026.pdf", "Prospectus – 2026.pdf")]
    [TestCase("école.png", "école.png")]
    [TestCase(@"C:\Users\office\photo.jpg", "photo.jpg")]
    [TestCase("../../appsettings.json", "appsettings.json")]
    [TestCase("..", "file")]
    [TestCase("", "file")]
    [TestCase(".htaccess", "htaccess")]
    [TestCase("photo.jpg. .", "photo.jpg")]
    [TestCase("a\u0000b\r\n.txt", "ab.txt")]
    [TestCase("photo\u202Egpj.exe", "photogpj.exe", TestName = "A_name_should_be_clean_when_it_was_turned_round")]
    [TestCase("page\uFF0Ehtml", "page.html", TestName = "A_name_should_be_clean_when_its_dot_is_wide")]
    [TestCase("a\uFF0F..\uFF0Fb.txt", "b.txt", TestName = "A_name_should_be_clean_when_its_slashes_are_wide")]
    [TestCase("what? \"this\": <that>|*.pdf", "what- -this-- -that---.pdf")]
    [TestCase("con.txt", "file-con.txt")]
    [TestCase("LPT1", "file-LPT1")]
    [TestCase("photo.deleted.jpg", "photo.jpg")]
    [TestCase("photo.deleted.deleted.jpg", "photo.jpg")]
    [TestCase("photo.deleted .deleted.jpg", "photo.jpg")]
    public void A_name_should_be_clean_when_it_is_kept(string name, string expected)
    {
        string clean = UploadName.Clean(name);

        Assert.That(clean, Is.EqualTo(expected));
    }

    [Test]
    public void A_name_should_keep_its_extension_when_it_is_overlong()
    {
        string clean = UploadName.Clean(new string('a', 5000) + ".jpg");

        Assert.That(clean, Has.Length.LessThanOrEqualTo(120).And.EndsWith(".jpg"));
    }

    [Test]
    public void Any_name_should_be_safe_when_it_is_cleaned() => Prop.ForAll<string>(name =>
    {
        string clean = UploadName.Clean(name ?? string.Empty);

        return clean.Length is > 0 and <= 120
            && Path.GetFileName(clean) == clean
            && clean.IndexOfAny(['/', '\\', '\0', ':', '%', '<', '>']) < 0
            && !clean.StartsWith('.') && !clean.EndsWith('.') && !clean.EndsWith(' ')
            && !clean.Any(char.IsControl)
            && UploadName.Clean(clean) == clean;
    }).QuickCheckThrowOnFailure();
}
