using Microsoft.CodeAnalysis;

namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>What can be wrong with the files.</summary>
internal static class Problems
{
    private const string Category = "ContentModels";

    public static readonly DiagnosticDescriptor Unreadable = Error(
        "OCT001", "A uSync file can't be read", "{0}. Mend the file, or take it from version control again.");

    public static readonly DiagnosticDescriptor Clash = Error(
        "OCT002", "Two content types have one name", "'{0}' and '{1}' would both be the class {2}: give one of them another alias");

    public static readonly DiagnosticDescriptor PropertyClash = Error(
        "OCT003", "Two properties have one name", "'{0}' is on '{1}' twice, or has the name of the type itself: give it another alias");

    public static readonly DiagnosticDescriptor UnknownDataType = Error(
        "OCT004", "A property has an unknown data type", "'{0}' on '{1}' uses the data type {2}, which no file in DataTypes has");

    public static readonly DiagnosticDescriptor UnknownComposition = Error(
        "OCT005", "A content type has an unknown composition", "'{0}' is composed of {1}, which no file in its folder has");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        new(id, title, message, Category, DiagnosticSeverity.Error, isEnabledByDefault: true);
}
