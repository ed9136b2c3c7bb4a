namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>The kinds of values that can be compared.</summary>
internal enum TemplateQueryPropertyType
{
    String,
    DateTime,
    Integer,
}
