using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;

namespace OdysseyTrust.Tests.Integration.Management.Api.Schema;

/// <summary>In development a change of the schema is found in its file.</summary>
public class SchemaFileTests : SchemaTests
{
    private readonly TemporaryFolder _folder = new();

    private string ContentTypes => Path.Combine(_folder.Path, "ContentTypes");

    [OneTimeTearDown]
    public void RemoveFolder() => _folder.Dispose();

    [Test]
    public async Task A_property_that_an_administrator_adds_should_be_in_the_file_of_its_document_type()
    {
        string file = Path.Combine(ContentTypes, "contactpage.config");
        XElement before = XElement.Load(file);
        Guid id = (Guid)before.Attribute("Key")!;
        JsonObject type = JsonNode.Parse((await Administrator.GetJsonAsync($"document-type/{id}")).GetRawText())!.AsObject();
        type["properties"]!.AsArray().Add(Property("openingTimes"));

        await Administrator.SendAsync(HttpMethod.Put, $"document-type/{id}", type).ShouldBeAsync(HttpStatusCode.OK);

        XElement after = XElement.Load(file);
        Assert.Multiple(() =>
        {
            Assert.That(Aliases(before), Does.Not.Contain("openingTimes"));
            Assert.That(Aliases(after), Is.EquivalentTo(Aliases(before).Append("openingTimes")));
        });
    }

    protected override SiteApplication CreateSite()
    {
        SourceTree.Copy(SourceTree.OwnFolder, _folder.Path);
        return new SiteApplication(new Dictionary<string, string?>
        {
            ["OdysseyTrust:SyncPath"] = _folder.Path,
            ["OdysseyTrust:Sync:WriteBack"] = "true",
        });
    }

    private static IEnumerable<string> Aliases(XElement type) =>
        type.Elements("GenericProperties").Elements("GenericProperty").Select(property => (string)property.Element("Alias")!);

    private static JsonObject Property(string alias) => new()
    {
        ["id"] = Guid.NewGuid(),
        ["sortOrder"] = 100,
        ["alias"] = alias,
        ["name"] = alias,
        ["dataType"] = new JsonObject { ["id"] = Constants.DataTypes.Guids.TextstringGuid },
        ["variesByCulture"] = false,
        ["variesBySegment"] = false,
        ["validation"] = new JsonObject { ["mandatory"] = false },
        ["appearance"] = new JsonObject { ["labelOnTop"] = false },
    };
}
