using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OdysseyTrust.Cms.Persistence.Contents;

/// <summary>Elements of the library.</summary>
internal sealed class ElementRepository(ContentStore store) : PublishableContentRepository<IElement>(store), IElementRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinElement;

    protected override Guid ObjectType => Constants.ObjectTypes.Element;

    protected override IElement Build(ContentRow row, ContentVersionRow version) => Store.Models.Element(row, version);

#pragma warning disable CS0618 // Core's own URL services still listen to it, and nothing else tells them within the transaction.
    protected override INotification Refreshed(IElement entity) => new ElementRefreshNotification(entity, new EventMessages());
#pragma warning restore CS0618
}
