using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.Api.Documents;

/// <summary>The site with its first content, and an administrator who edits it.</summary>
internal sealed class DocumentSite : IAsyncDisposable
{
    private DocumentSite(SiteApplication site, BackOfficeSession administrator)
    {
        Site = site;
        Administrator = administrator;
    }

    public SiteApplication Site { get; }

    public BackOfficeSession Administrator { get; }

    public IContentService Documents => Site.Services.GetRequiredService<IContentService>();

    public IContent Home => Documents.GetRootContent().First();

    public static async Task<DocumentSite> StartAsync()
    {
        SiteApplication site = await new SiteApplication().StartAsync();
        return new DocumentSite(site, await BackOfficeSession.SignInAsync(site));
    }

    /// <summary>A page right below the home page.</summary>
    public IContent ChildOf(IContent parent, string name) =>
        Documents.GetPagedChildren(parent.Id, 0, 100, out _, propertyAliases: null, filter: null, ordering: null).Single(child => child.Name == name);

    /// <summary>A document as an editor sends it back, unchanged.</summary>
    public async Task<JsonObject> ReadForUpdateAsync(Guid id)
    {
        JsonElement document = await Administrator.GetJsonAsync($"document/{id}");
        return new JsonObject
        {
            ["template"] = ToNode(document.GetProperty("template")),
            ["values"] = ToNode(document.GetProperty("values")),
            ["variants"] = new JsonArray([.. document.GetProperty("variants").EnumerateArray().Select(variant => new JsonObject
            {
                ["culture"] = variant.GetProperty("culture").GetString(),
                ["segment"] = variant.GetProperty("segment").GetString(),
                ["name"] = variant.GetProperty("name").GetString(),
            })]),
        };
    }

    /// <summary>Sets the value of a property in a document that is to be sent.</summary>
    public static void SetValue(JsonObject document, string alias, JsonNode? value)
    {
        JsonArray values = document["values"]!.AsArray();
        JsonNode? existing = values.FirstOrDefault(candidate => candidate!["alias"]!.GetValue<string>() == alias);
        if (existing is null)
        {
            values.Add(new JsonObject { ["alias"] = alias, ["culture"] = null, ["segment"] = null, ["value"] = value });
        }
        else
        {
            existing["value"] = value;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Administrator.Dispose();
        await Site.DisposeAsync();
    }

    private static JsonNode? ToNode(JsonElement element) => JsonNode.Parse(element.GetRawText());
}
