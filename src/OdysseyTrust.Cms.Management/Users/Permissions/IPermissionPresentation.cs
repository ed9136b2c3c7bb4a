using System.Text.Json.Serialization;

namespace OdysseyTrust.Cms.Management.Users.Permissions;

/// <summary>What a user group may do to one thing, beside what it may do to all: <c>IPermissionPresentationModel</c> of the Management API.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DocumentPermissionPresentation), "DocumentPermissionPresentationModel")]
[JsonDerivedType(typeof(DocumentPropertyValuePermissionPresentation), "DocumentPropertyValuePermissionPresentationModel")]
[JsonDerivedType(typeof(ElementPermissionPresentation), "ElementPermissionPresentationModel")]
[JsonDerivedType(typeof(UnknownTypePermissionPresentation), "UnknownTypePermissionPresentationModel")]
internal interface IPermissionPresentation
{
    /// <summary>What may be done.</summary>
    IReadOnlyList<string> Verbs { get; }
}
