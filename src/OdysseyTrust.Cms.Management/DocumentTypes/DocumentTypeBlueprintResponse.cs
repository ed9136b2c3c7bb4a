using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.DocumentTypes;

/// <summary>A blueprint that a document can begin as: <c>DocumentTypeBlueprintItemResponseModel</c> of the Management API.</summary>
internal sealed record DocumentTypeBlueprintResponse(string Name, Guid Id, IReadOnlyList<Flag> Flags);
