using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.PropertyEditors.Nested;

/// <summary>A stored value, with the property type that it is of.</summary>
/// <param name="OwnerKey">The key of the content item, or of the block, that has it.</param>
/// <param name="PropertyType">Its property type.</param>
/// <param name="Value">The value as it is stored.</param>
internal sealed record OwnedValue(Guid OwnerKey, IPropertyType PropertyType, object? Value);
