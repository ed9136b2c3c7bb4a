using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Documents;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.DocumentVersions;

/// <summary>Shows versions of documents. Core finds a version again by the number in its key.</summary>
internal sealed class DocumentVersionFactory(DocumentFactory documents, IEntityService entities, IUserIdKeyResolver users)
{
    public async Task<PagedResponse<DocumentVersionItem>> CreateAsync(Guid documentId, PagedModel<ContentVersionMeta> page)
    {
        List<DocumentVersionItem> items = [];
        foreach (ContentVersionMeta version in page.Items)
        {
            Attempt<Guid> user = await users.TryGetAsync(version.UserId);
            items.Add(new DocumentVersionItem(
                version.VersionId.ToGuid(),
                new ReferenceById(documentId),
                new ReferenceById(entities.GetKey(version.ContentTypeId, UmbracoObjectTypes.DocumentType).Result),
                new ReferenceById(user.Success ? user.Result : Constants.Security.SuperUserKey),
                version.VersionDate,
                version.CurrentPublishedVersion,
                version.CurrentDraftVersion,
                version.PreventCleanup));
        }

        return new PagedResponse<DocumentVersionItem>(page.Total, items);
    }

    public async Task<DocumentVersionResponse> CreateAsync(Guid id, IContent version)
    {
        DocumentResponse document = await documents.CreateAsync(version);
        return new DocumentVersionResponse(
            id, new ReferenceById(version.Key), document.DocumentType, document.Values, document.Variants, document.Flags);
    }
}
