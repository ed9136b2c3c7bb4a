using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Media;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.Users;

/// <summary>Tells those who manage users about them.</summary>
internal sealed class UserResponseFactory(IEntityService entities, AppCaches caches, MediaFileManager mediaFiles, IImageUrlGenerator images)
{
    public UserResponse Create(IUser user)
    {
        StartNodes documents = StartNodes.From(user.StartContentIds, UmbracoObjectTypes.Document, entities);
        StartNodes media = StartNodes.From(user.StartMediaIds, UmbracoObjectTypes.Media, entities);
        StartNodes elements = StartNodes.From(user.StartElementIds, UmbracoObjectTypes.ElementContainer, entities);
        return new UserResponse
        {
            Id = user.Key,
            Email = user.Email,
            UserName = user.Username,
            Name = user.Name ?? string.Empty,
            LanguageIsoCode = user.Language,
            UserGroupIds = [.. user.Groups.Select(group => new ReferenceById(group.Key))],
            DocumentStartNodeIds = documents.Ids,
            HasDocumentRootAccess = documents.HasRootAccess,
            MediaStartNodeIds = media.Ids,
            HasMediaRootAccess = media.HasRootAccess,
            ElementStartNodeIds = elements.Ids,
            HasElementRootAccess = elements.HasRootAccess,
            AvatarUrls = user.GetUserAvatarUrls(caches.RuntimeCache, mediaFiles, images),
            State = user.UserState,
            Kind = user.Kind,
            IsAdmin = user.IsAdmin(),
            FailedLoginAttempts = user.FailedPasswordAttempts,
            CreateDate = user.CreateDate,
            UpdateDate = user.UpdateDate,
            LastLoginDate = user.LastLoginDate,
            LastLockoutDate = user.LastLockoutDate,
            LastPasswordChangeDate = user.LastPasswordChangeDate,
        };
    }

    /// <summary>No more than everyone may know.</summary>
    public UserItem CreateItem(IUser user) =>
        new(user.Key, user.Name ?? user.Username, user.Kind, user.GetUserAvatarUrls(caches.RuntimeCache, mediaFiles, images), Flags: []);

    /// <summary>Where the user starts, groups included.</summary>
    public CalculatedUserStartNodesResponse CreateStartNodes(IUser user)
    {
        StartNodes documents = StartNodes.From(user.CalculateContentStartNodeIds(entities, caches), UmbracoObjectTypes.Document, entities);
        StartNodes media = StartNodes.From(user.CalculateMediaStartNodeIds(entities, caches), UmbracoObjectTypes.Media, entities);
        StartNodes elements = StartNodes.From(user.CalculateElementStartNodeIds(entities, caches), UmbracoObjectTypes.ElementContainer, entities);
        return new CalculatedUserStartNodesResponse(
            user.Key,
            documents.Ids,
            documents.HasRootAccess,
            media.Ids,
            media.HasRootAccess,
            elements.Ids,
            elements.HasRootAccess);
    }
}
