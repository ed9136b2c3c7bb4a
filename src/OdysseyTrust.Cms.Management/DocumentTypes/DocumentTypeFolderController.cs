using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Folders;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>The folders of document types.</summary>
[Route(ManagementApi.Root + "/document-type/folder")]
internal sealed class DocumentTypeFolderController(IContentTypeContainerService folders) : FolderController<IContentType>(folders);
