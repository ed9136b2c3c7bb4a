using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Dictionary;

/// <summary>A dictionary item in the list of all.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Id">Its id.</param>
/// <param name="Parent">The item that it is below.</param>
/// <param name="TranslatedIsoCodes">The languages that it has a text in.</param>
internal sealed record DictionaryOverviewResponse(string Name, Guid Id, ReferenceById? Parent, IReadOnlyList<string> TranslatedIsoCodes);
