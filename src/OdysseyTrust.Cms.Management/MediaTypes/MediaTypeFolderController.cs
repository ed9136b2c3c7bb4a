using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Folders;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.MediaTypes;

/// <summary>The folders of media types.</summary>
[Route(ManagementApi.Root + "/media-type/folder")]
internal sealed class MediaTypeFolderController(IMediaTypeContainerService folders) : FolderController<IMediaType>(folders);
