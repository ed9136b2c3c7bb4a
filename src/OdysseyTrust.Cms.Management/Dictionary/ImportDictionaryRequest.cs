using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>An uploaded file to make dictionary items of, below another or at the root.</summary>
internal sealed record ImportDictionaryRequest(ReferenceById TemporaryFile, ReferenceById? Parent);
