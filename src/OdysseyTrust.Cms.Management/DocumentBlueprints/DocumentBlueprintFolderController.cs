using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Folders;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DocumentBlueprints;

/// <summary>The folders of document blueprints.</summary>
[Route(ManagementApi.Root + "/document-blueprint/folder")]
internal sealed class DocumentBlueprintFolderController(IContentBlueprintContainerService folders) : FolderController<IContent>(folders);
