using System.Text.Json;
using OdysseyTrust.Cms.Backoffice.HostPage;
using Umbraco.Cms.Core.Manifest;

namespace OdysseyTrust.Tests.Unit.Backoffice;

/// <summary>The import map of the host page.</summary>
public class ImportMapTests
{
    private static readonly Dictionary<string, string> Own = new() { ["@umbraco-cms/backoffice/router"] = "/umbraco/backoffice/names/router-A.js" };

    [Test]
    public void A_packages_names_should_be_in_the_map_when_it_brings_some()
    {
        PackageManifestImportmap packages = new()
        {
            Imports = new() { ["colours"] = "/App_Plugins/colours/index.js" },
            Scopes = new() { ["/App_Plugins/colours/"] = new() { ["lit"] = "/App_Plugins/colours/lit.js" } },
        };

        using JsonDocument map = JsonDocument.Parse(ImportMap.Write(Own, packages));

        JsonElement imports = map.RootElement.GetProperty("imports");
        Assert.Multiple(() =>
        {
            Assert.That(imports.GetProperty("@umbraco-cms/backoffice/router").GetString(), Is.EqualTo("/umbraco/backoffice/names/router-A.js"));
            Assert.That(imports.GetProperty("colours").GetString(), Is.EqualTo("/App_Plugins/colours/index.js"));
            Assert.That(
                map.RootElement.GetProperty("scopes").GetProperty("/App_Plugins/colours/").GetProperty("lit").GetString(),
                Is.EqualTo("/App_Plugins/colours/lit.js"));
        });
    }

    [Test]
    public void A_name_of_the_back_office_should_stay_when_a_package_claims_it()
    {
        PackageManifestImportmap packages = new() { Imports = new() { ["@umbraco-cms/backoffice/router"] = "/App_Plugins/other/router.js" } };

        string map = ImportMap.Write(Own, packages);

        Assert.That(map, Is.EqualTo("""{"imports":{"@umbraco-cms/backoffice/router":"/umbraco/backoffice/names/router-A.js"}}"""));
    }

    [Test]
    public void The_map_should_not_end_its_script_when_a_package_tries_to()
    {
        PackageManifestImportmap packages = new() { Imports = new() { ["</script><script>alert(1)</script>"] = "</script>" } };

        string map = ImportMap.Write(Own, packages);

        Assert.That(map, Does.Not.Contain('<'));
    }
}
