using Microsoft.Extensions.Primitives;

namespace OdysseyTrust.Cms.Hosting.OutputCaching;

/// <summary>A page in one content encoding, ready to be sent.</summary>
/// <param name="Encoding">The content encoding; empty for none.</param>
/// <param name="Body">The bytes.</param>
/// <param name="ETag">The entity tag, in quotes.</param>
internal sealed record PageVariant(StringValues Encoding, ReadOnlyMemory<byte> Body, string ETag);
