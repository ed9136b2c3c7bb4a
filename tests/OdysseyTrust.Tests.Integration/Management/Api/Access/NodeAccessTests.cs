using System.Net;
using System.Text.Json;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api.Access;

/// <summary>No operation on a document or media item reaches one that the user has no right to, by start node, by permission or by a permission on the node.</summary>
public class NodeAccessTests
{
    private const string ListView = "c0808dd3-8133-4e4b-8ce8-e2bea84a96a4";

    /// <summary>The parts of the API that know of no document and no media item. Whatever is in none of them has to be in one of the tables.</summary>
    private static readonly HashSet<string> PartsWithoutNodes =
    [
        "culture", "data-type", "dictionary", "document-blueprint", "document-type", "health-check", "health-check-group", "help", "import", "indexer",
        "language", "log-viewer", "manifest", "media-type", "member", "member-group", "member-type", "models-builder", "news-dashboard", "object-types", "oembed",
        "preview", "property-type", "published-cache", "relation", "relation-type", "searcher", "security", "segment", "server", "tag", "template",
        "temporary-file", "user", "user-group", "webhook",
    ];

    /// <summary>What the name of a part comes after where the API shows it in a certain form.</summary>
    private static readonly HashSet<string> Forms = ["collection", "filter", "item", "recycle-bin", "tree"];

    private static readonly IReadOnlyList<NodeOperation> All = [.. DocumentOperations.All, .. MediaOperations.All];

    private NodeSite _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await NodeSite.StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void Every_operation_that_may_concern_a_node_should_be_in_a_table()
    {
        HashSet<ManagementOperation> known = [.. All.Select(operation => operation.Operation)];
        HashSet<ManagementOperation> own = [.. ManagementOperation.OfSite(_site.Services)];

        Assert.That(own.Where(operation => !PartsWithoutNodes.Contains(PartOf(operation)) && !known.Contains(operation)), Is.Empty);
        Assert.That(known.Where(operation => !own.Contains(operation)), Is.Empty);
    }

    [Test]
    public async Task Nothing_should_be_reached_outside_the_start_nodes()
    {
        using BackOfficeSession editor = await _site.SignInAsync(
            "startsBelow", group => NodeSite.AllowAll(group, _site.Services), _site.Documents.Own, _site.Media.Own);

        Assert.That(await NodeCalls.FindOpenAsync(editor, DocumentOperations.All, _site.Documents), Is.Empty);
        Assert.That(await NodeCalls.FindOpenAsync(editor, MediaOperations.All, _site.Media), Is.Empty);
        Assert.That(await NodeCalls.FindRefusedAsync(editor, DocumentOperations.All, _site.Documents), Is.Empty);
        Assert.That(await NodeCalls.FindRefusedAsync(editor, MediaOperations.All, _site.Media), Is.Empty);
    }

    [Test]
    public async Task Nothing_should_be_reached_without_a_start_node()
    {
        using BackOfficeSession editor = await _site.SignInAsync("startsNowhere", group => NodeSite.AllowAll(group, _site.Services));

        Assert.That(await NodeCalls.FindOpenAsync(editor, DocumentOperations.All, _site.Documents), Is.Empty);
        Assert.That(await NodeCalls.FindOpenAsync(editor, MediaOperations.All, _site.Media), Is.Empty);
    }

    [Test]
    public async Task No_document_should_be_reached_without_a_permission()
    {
        using BackOfficeSession editor = await _site.SignInAsync("mayNothing", NodeSite.StartAtRoot);

        Assert.That(await NodeCalls.FindOpenAsync(editor, DocumentOperations.All, _site.Documents), Is.Empty);
    }

    [Test]
    public async Task No_document_should_be_reached_that_the_group_may_do_nothing_to()
    {
        using BackOfficeSession editor = await _site.SignInAsync("mayAllButOne", group =>
        {
            NodeSite.StartAtRoot(group);
            NodeSite.AllowAll(group, _site.Services);
            NodeSite.Deny(group, _site.Documents.Other);
        });

        IEnumerable<NodeOperation> aboutOne = DocumentOperations.All.Where(operation => operation.Answer is Answer.Refused or Answer.Hidden);
        Assert.That(await NodeCalls.FindOpenAsync(editor, aboutOne, _site.Documents with { Trashed = Guid.NewGuid() }), Is.Empty);
        Assert.That(await NodeCalls.FindRefusedAsync(editor, DocumentOperations.All, _site.Documents), Is.Empty);
    }

    [Test]
    public async Task A_list_view_should_leave_out_what_the_group_may_not_read()
    {
        using BackOfficeSession editor = await _site.SignInAsync("readsAllButOne", group =>
        {
            NodeSite.StartAtRoot(group);
            NodeSite.AllowAll(group, _site.Services);
            NodeSite.Deny(group, _site.Documents.Other);
        });

        JsonElement list = await editor.GetJsonAsync($"collection/document/{_site.Documents.Parent}?dataTypeId={ListView}&orderBy=name&take=100");

        JsonElement items = list.GetProperty("items");
        Assert.That(items.GetArrayLength(), Is.GreaterThan(1).And.EqualTo(list.GetProperty("total").GetInt32()));
        Assert.That(items.GetRawText(), Does.Not.Contain(_site.Documents.Name));
    }

    [Test]
    public async Task What_visitors_can_see_should_be_named_where_others_refer_to_it()
    {
        using BackOfficeSession editor = await _site.SignInAsync(
            "refersElsewhere", group => NodeSite.AllowAll(group, _site.Services), _site.Documents.Own, _site.Media.Own);
        Guid vision = _site.PageNamed("Our Vision and Culture");

        JsonElement documents = await editor.GetJsonAsync($"item/document?id={vision}");
        JsonElement media = await editor.GetJsonAsync($"item/media?id={_site.Media.Other}");

        Assert.That(documents[0].GetProperty("id").GetGuid(), Is.EqualTo(vision));
        Assert.That(media[0].GetProperty("id").GetGuid(), Is.EqualTo(_site.Media.Other));
        await editor.GetAsync($"document/{vision}").ShouldBeAsync(HttpStatusCode.Forbidden);
    }

    private static string PartOf(ManagementOperation operation)
    {
        string[] parts = operation.Path.Split('/')[5..];
        return parts is ["user", "current", "permissions", var kind] ? kind
            : operation.Path.EndsWith("/document-blueprint/from-document", StringComparison.Ordinal) ? "document"
            : Forms.Contains(parts[0]) ? parts[1]
            : parts[0];
    }
}
