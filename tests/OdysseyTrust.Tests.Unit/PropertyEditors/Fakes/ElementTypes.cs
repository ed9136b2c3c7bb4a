using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>Element types as they are edited.</summary>
internal static class ElementTypes
{
    public static IContentType Of(Guid key, string alias, ContentVariation variations, params IPropertyType[] properties)
        => Stub.Of<IContentType>(
            ("Key", _ => key),
            ("Alias", _ => alias),
            ("IsElement", _ => true),
            ("Variations", _ => variations),
            ("CompositionPropertyTypes", _ => properties));
}
