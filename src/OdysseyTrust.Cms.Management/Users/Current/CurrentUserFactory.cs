using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Users.Permissions;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Users.Current;

/// <summary>Tells a user about themselves.</summary>
internal sealed class CurrentUserFactory(
    IEntityService entities,
    ILanguageService languages,
    AppCaches caches,
    MediaFileManager mediaFiles,
    IImageUrlGenerator images)
{
    public async Task<CurrentUserResponse> CreateAsync(IUser user)
    {
        StartNodes documents = StartNodes.From(user.CalculateContentStartNodeIds(entities, caches), UmbracoObjectTypes.Document, entities);
        StartNodes media = StartNodes.From(user.CalculateMediaStartNodeIds(entities, caches), UmbracoObjectTypes.Media, entities);
        StartNodes elements = StartNodes.From(user.CalculateElementStartNodeIds(entities, caches), UmbracoObjectTypes.ElementContainer, entities);
        IReadOnlyUserGroup[] groups = [.. user.Groups];
        return new CurrentUserResponse
        {
            Id = user.Key,
            Email = user.Email,
            UserName = user.Username,
            Name = user.Name ?? string.Empty,
            LanguageIsoCode = user.Language,
            DocumentStartNodeIds = documents.Ids,
            HasDocumentRootAccess = documents.HasRootAccess,
            MediaStartNodeIds = media.Ids,
            HasMediaRootAccess = media.HasRootAccess,
            ElementStartNodeIds = elements.Ids,
            HasElementRootAccess = elements.HasRootAccess,
            AvatarUrls = user.GetUserAvatarUrls(caches.RuntimeCache, mediaFiles, images),
            Languages = [.. await languages.GetIsoCodesByIdsAsync([.. groups.SelectMany(group => group.AllowedLanguages).Distinct()])],
            HasAccessToAllLanguages = groups.Any(group => group.HasAccessToAllLanguages),
            HasAccessToSensitiveData = user.HasAccessToSensitiveData(),
            FallbackPermissions = [.. groups.SelectMany(group => group.Permissions).Distinct()],
            Permissions = PermissionPresentations.From(groups.SelectMany(group => group.GranularPermissions)),
            AllowedSections = [.. user.AllowedSections.Select(SectionAliases.ToClient)],
            IsAdmin = user.IsAdmin(),
            UserGroupIds = [.. groups.Select(group => new ReferenceById(group.Key))],
        };
    }
}
