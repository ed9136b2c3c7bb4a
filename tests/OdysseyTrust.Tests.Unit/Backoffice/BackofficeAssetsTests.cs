using System.IO.Compression;
using OdysseyTrust.Cms.Backoffice.Assets;

namespace OdysseyTrust.Tests.Unit.Backoffice;

/// <summary>The back office's files, as they lie in its assembly.</summary>
public class BackofficeAssetsTests
{
    /// <summary>As many as the official package of the version we build has.</summary>
    private const int Names = 141;

    private static readonly BackofficeAssets Assets = new();
    private static readonly string App = Assets.Manifest.App["/umbraco/backoffice/".Length..];

    [Test]
    public void Every_name_of_the_package_should_have_an_address_when_the_client_is_bundled()
    {
        Assert.That(Assets.Manifest.Imports, Has.Count.EqualTo(Names));
    }

    [Test]
    public void A_file_should_have_the_same_content_when_it_is_read_in_each_encoding()
    {
        string plain = Read(Assets.Find(App, _ => false)!);

        string brotli = Read(Assets.Find(App, encoding => encoding == "br")!);
        string gzip = Read(Assets.Find(App, encoding => encoding == "gzip")!);

        Assert.Multiple(() =>
        {
            Assert.That(plain, Does.Contain("import"));
            Assert.That(brotli, Is.EqualTo(plain));
            Assert.That(gzip, Is.EqualTo(plain));
        });
    }

    [Test]
    public void Brotli_should_be_preferred_when_the_reader_takes_both()
    {
        using Stream content = Assets.Find(App, _ => true)!.Content;

        Assert.That(Assets.Find(App, _ => true)!.ContentEncoding, Is.EqualTo("br"));
    }

    [TestCase("names/none.js")]
    [TestCase("")]
    [TestCase("../manifest.json")]
    [TestCase("css/dark.css.br/")]
    public void Nothing_should_be_found_when_the_bundle_has_no_such_file(string path)
    {
        Assert.That(Assets.Find(path, _ => true), Is.Null);
    }

    private static string Read(BackofficeAsset asset)
    {
        using Stream stream = asset.ContentEncoding switch
        {
            "br" => new BrotliStream(asset.Content, CompressionMode.Decompress),
            "gzip" => new GZipStream(asset.Content, CompressionMode.Decompress),
            _ => asset.Content,
        };
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
