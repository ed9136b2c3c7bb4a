namespace OdysseyTrust.Cms.Hosting.Webhooks;

/// <summary>What came of a call of a webhook.</summary>
internal enum WebhookResult
{
    /// <summary>The receiver answered with a status that means success.</summary>
    Accepted,

    /// <summary>The receiver answered with another status; a redirect is one, since what it leads to is not what the administrator named.</summary>
    Refused,

    /// <summary>No receiver was there, or none that answered in time and in a way that can be read.</summary>
    Unanswered,
}
