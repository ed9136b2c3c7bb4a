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
    TreeParents parents)
{
    public DocumentItem CreateItem(IDocumentEntitySlim document) => new(
        document.Key,
        parents.Of(document, UmbracoObjectTypes.Document),
        document.HasChildren,
        document.Trashed,
        IsProtected(document),
        TypeOf(document),
        VariantsOf(document),
        Flags: []);

    public DocumentTreeItem CreateTreeItem(TreeNode node)
    {
        var document = (IDocumentEntitySlim)node.Entity;
        return new DocumentTreeItem(
            document.Key,
            parents.Of(document, UmbracoObjectTypes.Document),
            AncestorsOf(document),
            document.HasChildren,
            !node.HasAccess,
            document.Trashed,
            IsProtected(document),
            document.CreateDate,
            TypeOf(document),
            VariantsOf(document),
            Flags: []);
    }

    public static DocumentTypeReference TypeOf(IDocumentEntitySlim document) =>
        new(document.ContentTypeKey, document.ContentTypeIcon ?? string.Empty, ReferenceById.To(document.ListViewKey));

    public static IReadOnlyList<DocumentVariantItem> VariantsOf(IDocumentEntitySlim document) => document.Variations == ContentVariation.Nothing
        ? [VariantOf(document, culture: null, document.Name)]
        : [.. document.CultureNames.Select(name => VariantOf(document, name.Key, name.Value))];

    private static DocumentVariantItem VariantOf(IDocumentEntitySlim document, string? culture, string? name) =>
        new(VariantIds.Of(document.Key, culture), culture, name ?? string.Empty, document.StateOf(culture), Flags: []);

    private ReferenceById[] AncestorsOf(IDocumentEntitySlim document) => navigation.TryGetAncestorsKeys(document.Key, out IEnumerable<Guid> keys)
        ? [.. keys.Reverse().Select(key => new ReferenceById(key))]
        : [];

    private bool IsProtected(IDocumentEntitySlim document) => publicAccess.IsProtected(document.Path).Success;
}
