using Umbraco.Cms.Core.Events;

namespace OdysseyTrust.Cms.Media.Uploads;

/// <summary>Tells whoever uploads why a file is refused: Core's status says only that it is.</summary>
internal sealed class UploadMessages(IEventMessagesFactory messages)
{
    private const string Category = "Upload";

    /// <param name="reason">What is wrong with the file and what to do, as a sentence that follows its name.</param>
    /// <returns>False, for the file is not safe.</returns>
    public bool Refuse(string reason)
    {
        messages.Get().Add(new EventMessage(Category, reason, EventMessageType.Error));
        return false;
    }
}
