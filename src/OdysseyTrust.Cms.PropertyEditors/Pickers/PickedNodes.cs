using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors.Validation;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.PropertyEditors.Pickers;

/// <summary>What a picker must know of the items that were picked.</summary>
internal sealed class PickedNodes(
    IContentService contentService,
    IMediaService mediaService,
    IMemberService memberService,
    IDocumentNavigationQueryService documents,
    IMediaNavigationQueryService media)
{
    /// <summary>The content types of the items that there are.</summary>
    public IEnumerable<Guid> ContentTypes(string type, IReadOnlyCollection<Guid> keys)
        => type switch
        {
            Constants.UdiEntityType.Document => contentService.GetByIds(keys).Select(document => document.ContentType.Key),
            Constants.UdiEntityType.Media => mediaService.GetByIds(keys).Select(item => item.ContentType.Key),
            Constants.UdiEntityType.Member => keys.Select(memberService.GetById).OfType<IMember>().Select(member => member.ContentType.Key),
            _ => [],
        };

    /// <summary>Whether all items are below a start node. Members have no tree.</summary>
    public bool AreBelow(Guid startNode, string type, IReadOnlyCollection<Guid> keys)
        => type switch
        {
            Constants.UdiEntityType.Document => ValidationHelper.HasValidStartNode(keys, startNode, documents),
            Constants.UdiEntityType.Media => ValidationHelper.HasValidStartNode(keys, startNode, media),
            _ => true,
        };
}
