using OdysseyTrust.Cms.Persistence.Nodes;

namespace OdysseyTrust.Cms.Persistence.Notifications;

/// <summary>That a user wants to be told when something is done to a document or to one below it.</summary>
internal sealed class NotificationRow
{
    public int UserId { get; set; }

    public int NodeId { get; set; }

    public NodeRow Node { get; set; } = null!;

    /// <summary>The verb: <c>Umb.Document.Publish</c> and so on.</summary>
    public string Action { get; set; } = string.Empty;
}
