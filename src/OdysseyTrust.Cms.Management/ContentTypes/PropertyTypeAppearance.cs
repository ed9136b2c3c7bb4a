namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>How a property looks in the back office.</summary>
internal sealed record PropertyTypeAppearance(bool LabelOnTop);
