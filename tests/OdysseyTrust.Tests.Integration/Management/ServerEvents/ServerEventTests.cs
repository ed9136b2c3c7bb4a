using System.Threading.Channels;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ServerEvents;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Tests.Integration.Management.ServerEvents;

/// <summary>What an open back office hears of what others do.</summary>
public class ServerEventTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private SiteApplication _site = null!;

    private IContentService Documents => _site.Services.GetRequiredService<IContentService>();

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await new SiteApplication().StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public async Task An_editor_should_hear_of_a_document_when_another_saves_it()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);
        Channel<ServerEvent> heard = Channel.CreateUnbounded<ServerEvent>();
        await using HubConnection connection = await ListenAsync(session, heard);
        IContent home = Documents.GetRootContent().First();

        Documents.Save(home);

        ServerEvent serverEvent = await heard.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.That(serverEvent.Key, Is.EqualTo(home.Key));
        Assert.That(serverEvent.EventSource, Is.EqualTo(Constants.ServerEvents.EventSource.Document));
        Assert.That(serverEvent.EventType, Is.EqualTo(Constants.ServerEvents.EventType.Updated));
    }

    [Test]
    public async Task An_editor_should_hear_nothing_of_a_document_when_it_lies_outside_their_start_node()
    {
        IContent home = Documents.GetRootContent().First();
        IContent[] children = [.. Documents.GetPagedChildren(home.Id, 0, 2, out _, propertyAliases: null, filter: null, ordering: null)];
        BackOfficeUser editor = await BackOfficeUser.CreateAsync(
            _site.Services, "school@example.com", Constants.Security.EditorGroupKey, contentStartNode: children[0].Key);
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site, editor);
        Channel<ServerEvent> heard = Channel.CreateUnbounded<ServerEvent>();
        await using HubConnection connection = await ListenAsync(session, heard);

        Documents.Save(children[1]);
        Documents.Save(children[0]);

        ServerEvent first = await heard.Reader.ReadAsync().AsTask().WaitAsync(Patience);
        Assert.That(first.Key, Is.EqualTo(children[0].Key));
    }

    [TestCase("/umbraco/serverEventHub")]
    [TestCase("/umbraco/PreviewHub")]
    public async Task A_hub_should_refuse_when_nobody_has_signed_in(string hub)
    {
        await using HubConnection connection = new HubConnectionBuilder().WithUrl(new Uri(_site.Address, hub)).Build();

        HttpRequestException? refused = Assert.ThrowsAsync<HttpRequestException>(() => connection.StartAsync());

        Assert.That(refused!.StatusCode, Is.EqualTo(System.Net.HttpStatusCode.Unauthorized));
    }

    [Test]
    public async Task A_preview_should_hear_of_its_document_when_it_is_saved()
    {
        using BackOfficeSession session = await BackOfficeSession.SignInAsync(_site);
        Channel<Guid> heard = Channel.CreateUnbounded<Guid>();
        await using HubConnection connection = session.Connect("/umbraco/PreviewHub");
        connection.On<Guid>("refreshed", key => heard.Writer.TryWrite(key));
        await connection.StartAsync();
        IContent home = Documents.GetRootContent().First();

        Documents.Save(home);

        Assert.That(await heard.Reader.ReadAsync().AsTask().WaitAsync(Patience), Is.EqualTo(home.Key));
    }

    private static async Task<HubConnection> ListenAsync(BackOfficeSession session, Channel<ServerEvent> heard)
    {
        HubConnection connection = session.Connect("/umbraco/serverEventHub");
        connection.On<ServerEvent>("notify", serverEvent => heard.Writer.TryWrite(serverEvent));
        await connection.StartAsync();
        return connection;
    }
}
