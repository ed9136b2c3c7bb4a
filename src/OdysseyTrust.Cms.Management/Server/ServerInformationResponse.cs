using Umbraco.Cms.Core.Configuration.Models;

namespace OdysseyTrust.Cms.Management.Server;

/// <summary>What runs here.</summary>
/// <param name="Version">Umbraco's version.</param>
/// <param name="AssemblyVersion">The version of its assembly.</param>
/// <param name="BaseUtcOffset">The server's time zone, as <c>hh:mm:ss</c> from UTC.</param>
/// <param name="RuntimeMode">How it runs.</param>
internal sealed record ServerInformationResponse(string Version, string AssemblyVersion, string BaseUtcOffset, RuntimeMode RuntimeMode);
