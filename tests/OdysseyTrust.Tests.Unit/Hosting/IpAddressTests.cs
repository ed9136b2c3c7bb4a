using System.Net;
using OdysseyTrust.Cms.Hosting.Diagnostics;

namespace OdysseyTrust.Tests.Unit.Hosting;

/// <summary>Whether an address is allowed.</summary>
public class IpAddressTests
{
    [TestCase("10.1.2.3", "10.0.0.0/8", ExpectedResult = true)]
    [TestCase("::ffff:10.1.2.3", "10.0.0.0/8", ExpectedResult = true)]
    [TestCase("11.1.2.3", "10.0.0.0/8", ExpectedResult = false)]
    [TestCase("10.1.2.3", "10.1.2.3", ExpectedResult = true)]
    [TestCase("::1", "::1", ExpectedResult = true)]
    [TestCase("10.1.2.3", "nonsense", ExpectedResult = false)]
    public bool An_address_should_be_allowed_when_the_list_has_it(string address, string allowed) =>
        new IpAddressUtilities().IsAllowListed(IPAddress.Parse(address), allowed);
}
