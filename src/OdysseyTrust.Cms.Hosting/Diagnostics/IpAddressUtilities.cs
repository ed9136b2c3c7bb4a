using System.Net;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.Diagnostics;

/// <summary>Compares addresses with those that a setting allows.</summary>
internal sealed class IpAddressUtilities : IIpAddressUtilities
{
    /// <summary>Whether an address is the allowed one, or lies in the allowed range, such as <c>10.0.0.0/8</c>.</summary>
    public bool IsAllowListed(IPAddress clientIpAddress, string allowedIpString)
    {
        IPAddress client = clientIpAddress.IsIPv4MappedToIPv6 ? clientIpAddress.MapToIPv4() : clientIpAddress;
        return IPNetwork.TryParse(allowedIpString, out IPNetwork range)
            ? range.Contains(client)
            : IPAddress.TryParse(allowedIpString, out IPAddress? allowed) && allowed.Equals(client);
    }
}
