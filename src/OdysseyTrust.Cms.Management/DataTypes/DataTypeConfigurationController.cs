using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.DataTypes;

/// <summary>What the editor of data types must know of the site.</summary>
[Route(ManagementApi.Root + "/data-type/configuration")]
[SectionAccess(Constants.Applications.Settings)]
internal sealed class DataTypeConfigurationController(IOptionsSnapshot<DataTypesSettings> settings) : ManagementApiController
{
    [HttpGet]
    public DataTypeConfigurationResponse Get() =>
        new(settings.Value.CanBeChanged, Constants.DataTypes.Guids.ListViewContentGuid, Constants.DataTypes.Guids.ListViewMediaGuid);
}
