using System.Text;
using OdysseyTrust.Cms.Sync.Files;
using OdysseyTrust.Cms.Sync.Formats;
using OdysseyTrust.Cms.Sync.Model;

namespace OdysseyTrust.Tests.Unit.Sync;

[TestFixture]
public sealed class FormatErrorTests
{
    private const string Language =
        """
        <Language Key="5e8dc56b-0000-0000-0000-000000000000" Alias="en-GB" Level="0">
          <Name>English</Name>
          <IsoCode>en-GB</IsoCode>
          <IsMandatory>false</IsMandatory>
          <IsDefault>true</IsDefault>
        </Language>
        """;

    [TestCase("<IsDefault>true", "<IsDefault>yes", 5, "neither true nor false")]
    [TestCase("<IsoCode>en-GB", "<IsoCode>", 3, "<IsoCode> is empty")]
    [TestCase("  <IsoCode>en-GB</IsoCode>\n", "", 1, "has no <IsoCode>")]
    [TestCase("<Name>English</Name>", "<Name>English</Name><Colour>red</Colour>", 2, "unknown element <Colour>")]
    [TestCase("<Name>English</Name>", "<Name>English</Name>\n  <Name>Anglais</Name>", 3, "a second <Name>")]
    [TestCase("5e8dc56b-0000", "zzzzzzzz-0000", 1, "no key")]
    [TestCase("5e8dc56b-0000-0000-0000-000000000000", "00000000-0000-0000-0000-000000000000", 1, "all zeros")]
    [TestCase("Level=\"0\"", "Level=\"low\"", 1, "no whole number")]
    [TestCase("Language", "Dictionary", 1, "begin with <Language>")]
    [TestCase("</IsoCode>", "", 6, "damaged")]
    [TestCase("<Language", "<!DOCTYPE Language [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><Language", 1, "damaged")]
    public void The_line_and_the_reason_are_named_when_a_file_is_wrong(string text, string replacement, int line, string reason)
    {
        string xml = Language.ReplaceLineEndings("\n").Replace(text, replacement, StringComparison.Ordinal);

        SyncFaultException fault = Assert.Throws<SyncFaultException>(() => Read(SyncKind.Languages, xml))!;

        Assert.That(fault.Reason, Does.Contain(reason));
        Assert.That(fault.Line, Is.EqualTo(line));
        Assert.That(fault.Remedy, Is.Not.Empty);
    }

    [Test]
    public void A_file_is_refused_when_it_is_longer_than_any_item_can_be()
    {
        byte[] bytes = new byte[SyncXml.MaxLength + 1];

        SyncFaultException fault = Assert.Throws<SyncFaultException>(() => SyncXml.Parse(bytes))!;

        Assert.That(fault.Reason, Does.Contain("16 MB"));
    }

    [Test]
    public void A_control_character_is_reported_when_XML_has_no_way_to_write_it()
    {
        LanguageRecord record = new()
        {
            Kind = SyncKind.Languages, Key = Guid.NewGuid(), Alias = "en-GB", Name = "English\u0001", IsoCode = "en-GB",
        };

        SyncFaultException fault = Assert.Throws<SyncFaultException>(() => new SyncFormats().ToBytes(record))!;

        Assert.That(fault.Message, Does.Contain("en-GB").And.Contain("control character"));
    }

    [Test]
    public void A_tombstone_is_read_in_the_folder_of_any_kind()
    {
        const string Xml = """<Empty Key="c2600930-4b7b-4d76-8c6c-09f7c9178904" Alias="[]" Change="Delete" Level="1" />""";

        SyncRecord record = Read(SyncKind.Content, Xml);

        Assert.That(record, Is.InstanceOf<TombstoneRecord>().With.Property("Change").EqualTo(TombstoneChange.Delete));
    }

    [Test]
    public void A_tombstone_is_refused_when_its_change_is_not_known()
    {
        const string Xml = """<Empty Key="c2600930-4b7b-4d76-8c6c-09f7c9178904" Alias="old" Change="Clean" />""";

        SyncFaultException fault = Assert.Throws<SyncFaultException>(() => Read(SyncKind.Content, Xml))!;

        Assert.That(fault.Remedy, Does.Contain("Rename, Delete"));
    }

    private static SyncRecord Read(SyncKind kind, string xml)
        => new SyncFolderReader(new SyncFormats()).Parse(new SyncFile(kind, "file.config", Encoding.UTF8.GetBytes(xml))).Record;
}
