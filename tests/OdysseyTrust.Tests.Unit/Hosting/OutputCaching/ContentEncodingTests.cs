using OdysseyTrust.Cms.Hosting.OutputCaching;

namespace OdysseyTrust.Tests.Unit.Hosting.OutputCaching;

/// <summary>What a client takes.</summary>
public class ContentEncodingTests
{
    [TestCase("gzip, deflate, br", "br", ExpectedResult = true)]
    [TestCase("gzip, deflate", "br", ExpectedResult = false)]
    [TestCase("br;q=0, gzip", "br", ExpectedResult = false)]
    [TestCase("br;q=0.5, gzip;q=1", "br", ExpectedResult = true)]
    [TestCase("identity", "gzip", ExpectedResult = false)]
    public bool An_encoding_should_be_used_when_the_client_does_not_refuse_it(string header, string encoding) =>
        ContentEncodings.Accepts(header, encoding);
}
