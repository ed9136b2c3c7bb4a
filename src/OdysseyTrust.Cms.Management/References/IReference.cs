using System.Text.Json.Serialization;

namespace OdysseyTrust.Cms.Management.References;

/// <summary>What uses an item: <c>IReferenceResponseModel</c> of the Management API.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DefaultReference), "DefaultReferenceResponseModel")]
[JsonDerivedType(typeof(DocumentReference), "DocumentReferenceResponseModel")]
[JsonDerivedType(typeof(MediaReference), "MediaReferenceResponseModel")]
[JsonDerivedType(typeof(MemberReference), "MemberReferenceResponseModel")]
internal interface IReference
{
    Guid Id { get; }

    string? Name { get; }
}
