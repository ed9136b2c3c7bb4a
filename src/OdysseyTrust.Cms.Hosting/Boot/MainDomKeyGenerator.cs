using Microsoft.Extensions.Options;
using OdysseyTrust.Cms.Hosting.AspNetCore;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Runtime;

namespace OdysseyTrust.Cms.Hosting.Boot;

/// <summary>Sites are told apart by the data folder that they write to.</summary>
internal sealed class MainDomKeyGenerator(DataFolder data, IOptions<GlobalSettings> settings) : IMainDomKeyGenerator
{
    /// <inheritdoc />
    public string GenerateKey() => data.Path + settings.Value.MainDomKeyDiscriminator;
}
