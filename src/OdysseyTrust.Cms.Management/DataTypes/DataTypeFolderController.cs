using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Folders;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>The folders of data types.</summary>
[Route(ManagementApi.Root + "/data-type/folder")]
internal sealed class DataTypeFolderController(IDataTypeContainerService folders) : FolderController<IDataType>(folders);
