using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.Navigation;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>Shows documents in lists and trees.</summary>
internal sealed class DocumentItemFactory(
    IPublicAccessService publicAccess,
    IDocumentNavigationQueryService navigation,
    TreeParents parents,
    ScheduledDocuments scheduled)
{
    public DocumentItem CreateItem(IDocumentEntitySlim document)
    {
        bool isProtected = IsProtected(document);
        return new DocumentItem(
            document.Key,
            parents.Of(document, UmbracoObjectTypes.Document),
            document.HasChildren,
            document.Trashed,
            isProtected,
            TypeOf(document),
            VariantsOf(document, scheduled),
            DocumentFlags.Of(isProtected));
    }

    public DocumentTreeItem CreateTreeItem(TreeNode node)
    {
        var document = (IDocumentEntitySlim)node.Entity;
        bool isProtected = IsProtected(document);
        return new DocumentTreeItem(
            document.Key,
            parents.Of(document, UmbracoObjectTypes.Document),
            AncestorsOf(document),
            document.HasChildren,
            !node.HasAccess,
            document.Trashed,
            isProtected,
            document.CreateDate,
            TypeOf(document),
            VariantsOf(document, scheduled),
            DocumentFlags.Of(isProtected));
    }

    public static DocumentTypeReference TypeOf(IDocumentEntitySlim document) =>
        new(document.ContentTypeKey, document.ContentTypeIcon ?? string.Empty, ReferenceById.To(document.ListViewKey));

    /// <param name="document">The document.</param>
    /// <param name="scheduled">What is to be published later, where that is shown.</param>
    public static IReadOnlyList<DocumentVariantItem> VariantsOf(IDocumentEntitySlim document, ScheduledDocuments? scheduled = null) =>
        document.Variations == ContentVariation.Nothing
            ? [VariantOf(document, culture: null, document.Name, scheduled)]
            : [.. document.CultureNames.Select(name => VariantOf(document, name.Key, name.Value, scheduled))];

    private static DocumentVariantItem VariantOf(IDocumentEntitySlim document, string? culture, string? name, ScheduledDocuments? scheduled)
    {
        VariantState state = document.StateOf(culture);
        IReadOnlyList<Flag> flags = DocumentFlags.OfVariant(state, scheduled?.Contains(document.Key, culture) ?? false);
        return new DocumentVariantItem(VariantIds.Of(document.Key, culture), culture, name ?? string.Empty, state, flags);
    }

    private ReferenceById[] AncestorsOf(IDocumentEntitySlim document) => navigation.TryGetAncestorsKeys(document.Key, out IEnumerable<Guid> keys)
        ? [.. keys.Reverse().Select(key => new ReferenceById(key))]
        : [];

    private bool IsProtected(IDocumentEntitySlim document) => publicAccess.IsProtected(document.Path).Success;
}
