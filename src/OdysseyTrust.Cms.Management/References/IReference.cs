using System.Text.Json.Serialization;

namespace OdysseyTrust.Cms.Management.References;

/// <summary>What uses an item: <c>IReferenceResponseModel</c> of the Management API.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "$type")]
[JsonDerivedType(typeof(DefaultReference), "DefaultReferenceResponseModel")]
[JsonDerivedType(typeof(DocumentReference), "DocumentReferenceResponseModel")]
[JsonDerivedType(typeof(DocumentTypePropertyTypeReference), "DocumentTypePropertyTypeReferenceResponseModel")]
[JsonDerivedType(typeof(MediaReference), "MediaReferenceResponseModel")]
[JsonDerivedType(typeof(MediaTypePropertyTypeReference), "MediaTypePropertyTypeReferenceResponseModel")]
[JsonDerivedType(typeof(MemberReference), "MemberReferenceResponseModel")]
[JsonDerivedType(typeof(MemberTypePropertyTypeReference), "MemberTypePropertyTypeReferenceResponseModel")]
internal interface IReference
{
    Guid Id { get; }

    string? Name { get; }
}
