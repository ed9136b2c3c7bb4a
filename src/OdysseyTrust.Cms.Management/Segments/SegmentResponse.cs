using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.Segments;

/// <summary>A group of visitors for whom content may differ: <c>SegmentResponseModel</c> of the Management API.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alias">Its alias.</param>
/// <param name="Cultures">The languages that it is for; all without them.</param>
internal sealed record SegmentResponse(string Name, string Alias, IEnumerable<string>? Cultures)
{
#pragma warning disable CS0618 // The back office reads the cultures; Core has nothing yet that follows them.
    public static SegmentResponse From(Segment segment) => new(segment.Name, segment.Alias, segment.Cultures);
#pragma warning restore CS0618
}
