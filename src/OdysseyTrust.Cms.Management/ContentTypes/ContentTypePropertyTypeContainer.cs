using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>A tab or group of a document type or media type.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Parent">The tab that a group is in.</param>
/// <param name="Name">Its name.</param>
/// <param name="Type"><c>Tab</c> or <c>Group</c>.</param>
/// <param name="SortOrder">Its place among its siblings.</param>
internal sealed record ContentTypePropertyTypeContainer(Guid Id, ReferenceById? Parent, string? Name, string Type, int SortOrder);
