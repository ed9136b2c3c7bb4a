using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Routing;
using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;

namespace OdysseyTrust.Tests.Unit.Management;

/// <summary>What handlers of notifications say reaches the user.</summary>
public class EventMessagesFilterTests
{
    private static readonly EventMessage Refusal = new("Not now", "Ask \u201Cthe head\u201D first", EventMessageType.Warning);

    [Test]
    public void Messages_should_be_in_the_header_in_ascii_when_something_was_done()
    {
        string? header = Answer("PUT", Refusal);

        Assert.That(header, Is.EqualTo("[{\"message\":\"Ask \\u201Cthe head\\u201D first\",\"category\":\"Not now\",\"type\":\"Warning\"}]"));
    }

    [Test]
    public void Nothing_should_be_said_when_something_was_read() => Assert.That(Answer("GET", Refusal), Is.Null);

    [Test]
    public void Nothing_should_be_said_when_nobody_said_anything() => Assert.That(Answer("PUT"), Is.Null);

    private static string? Answer(string method, params EventMessage[] messages)
    {
        DefaultEventMessagesFactory factory = new(new Accessor());
        foreach (EventMessage message in messages)
        {
            factory.Get().Add(message);
        }

        DefaultHttpContext context = new() { Request = { Method = method } };
        ActionContext action = new(context, new RouteData(), new ActionDescriptor());
        new EventMessagesFilter(factory).OnResultExecuting(new ResultExecutingContext(action, [], new OkResult(), controller: new object()));
        return context.Response.Headers[ManagementApi.NotificationsHeader].SingleOrDefault();
    }

    private sealed class Accessor : IEventMessagesAccessor
    {
        public EventMessages? EventMessages { get; set; }
    }
}
