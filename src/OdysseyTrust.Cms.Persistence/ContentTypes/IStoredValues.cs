namespace OdysseyTrust.Cms.Persistence.ContentTypes;

/// <summary>The values that content holds of its types' properties, for the types to ask and to tell. Whoever stores content implements it.</summary>
internal interface IStoredValues
{
    /// <summary>Whether any version of any content holds a value of one of these properties.</summary>
    Task<bool> AnyAsync(IReadOnlyCollection<int> propertyTypeIds, CancellationToken cancellationToken = default);

    /// <summary>
    /// Brings the content of a type into the shape that the type now has: drops values of properties that it has no more, and moves values (and
    /// names) of what changed its variation between invariant and the default language's culture.
    /// </summary>
    void Follow(ContentTypeShift shift);
}
