using System.Text.Encodings.Web;
using System.Text.Unicode;
using Umbraco.Cms.Core.Serialization;

namespace OdysseyTrust.Cms.Hosting.Serialization;

/// <summary>Latin letters are written as they are; everything else that HTML or a script could take for markup is escaped.</summary>
internal sealed class JsonSerializerEncoderFactory : IJsonSerializerEncoderFactory
{
    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin);

    /// <inheritdoc />
    public JavaScriptEncoder CreateEncoder<TSerializer>()
        where TSerializer : IJsonSerializer => Encoder;
}
