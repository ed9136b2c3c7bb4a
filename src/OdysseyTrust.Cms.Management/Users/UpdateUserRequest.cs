using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>What a user is to be.</summary>
internal sealed record UpdateUserRequest
{
    public required string Email { get; init; }

    public required string UserName { get; init; }

    public required string Name { get; init; }

    public required string LanguageIsoCode { get; init; }

    public required IReadOnlyList<ReferenceById> UserGroupIds { get; init; }

    public required IReadOnlyList<ReferenceById> DocumentStartNodeIds { get; init; }

    public bool HasDocumentRootAccess { get; init; }

    public required IReadOnlyList<ReferenceById> MediaStartNodeIds { get; init; }

    public bool HasMediaRootAccess { get; init; }

    public IReadOnlyList<ReferenceById> ElementStartNodeIds { get; init; } = [];

    public bool HasElementRootAccess { get; init; }

    /// <summary>As Core takes it.</summary>
    public UserUpdateModel ToModel(Guid key) => new()
    {
        ExistingUserKey = key,
        Email = Email,
        UserName = UserName,
        Name = Name,
        LanguageIsoCode = LanguageIsoCode,
        UserGroupKeys = Keys(UserGroupIds),
        ContentStartNodeKeys = Keys(DocumentStartNodeIds),
        HasContentRootAccess = HasDocumentRootAccess,
        MediaStartNodeKeys = Keys(MediaStartNodeIds),
        HasMediaRootAccess = HasMediaRootAccess,
        ElementStartNodeKeys = Keys(ElementStartNodeIds),
        HasElementRootAccess = HasElementRootAccess,
    };

    private static HashSet<Guid> Keys(IReadOnlyList<ReferenceById> references) => [.. references.Select(reference => reference.Id)];
}
