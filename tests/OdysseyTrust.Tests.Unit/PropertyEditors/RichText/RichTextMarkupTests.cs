using OdysseyTrust.Cms.PropertyEditors.RichText;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.RichText;

public sealed class RichTextMarkupTests
{
    private static readonly Guid Key = Guid.Parse("9d3a0ac0-4a51-4a5b-a2f5-d4f0c8a4c6a1");

    [Test]
    public void Blocks_between_and_within_paragraphs_are_replaced()
    {
        string markup = $"<p>a</p><umb-rte-block data-content-key=\"{Key}\">\n</umb-rte-block>"
            + $"<p>b <umb-rte-block-inline class=\"x\" data-content-key=\"{Key}\"></umb-rte-block-inline> c</p>";

        string replaced = RichTextMarkup.ReplaceBlocks(markup, key => key == Key ? "BLOCK" : "?");

        Assert.That(replaced, Is.EqualTo("<p>a</p>BLOCK<p>b BLOCK c</p>"));
    }

    [Test]
    public void A_block_with_a_damaged_key_is_dropped()
    {
        string replaced = RichTextMarkup.ReplaceBlocks("a<umb-rte-block data-content-key=\"x\"></umb-rte-block>b", _ => "BLOCK");

        Assert.That(replaced, Is.EqualTo("ab"));
    }

    [Test]
    public void Udis_are_taken_off_links_and_pictures_alone()
    {
        string removed = RichTextMarkup.RemoveUdis(
            """<a href="/x" data-udi="umb://document/1">x</a><img data-udi="umb://media/1" src="/y"><p data-udi="1">z</p>""");

        Assert.That(removed, Is.EqualTo("""<a href="/x">x</a><img src="/y"><p data-udi="1">z</p>"""));
    }
}
