using Umbraco.Cms.Core.Events;

namespace OdysseyTrust.Cms.Management.Api;

/// <summary>A message in the header of an answer: <c>NotificationHeaderModel</c> of the Management API.</summary>
/// <param name="Message">What is said; it may hold HTML.</param>
/// <param name="Category">The headline.</param>
/// <param name="Type">One of the names of <see cref="EventMessageType"/>.</param>
internal sealed record NotificationHeader(string Message, string Category, string Type)
{
    public static NotificationHeader From(EventMessage message) => new(message.Message, message.Category, message.MessageType.ToString());
}
