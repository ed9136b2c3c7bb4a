using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Users;
using OdysseyTrust.Cms.Management.Users.Permissions;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Management.UserGroups;

/// <summary>Between Core's user groups and the API's.</summary>
internal sealed class UserGroupFactory(IEntityService entities, ILanguageService languages, IShortStringHelper shortStrings)
{
    public async Task<UserGroupResponse> CreateAsync(IUserGroup group)
    {
        StartNodes document = Start(group.StartContentId, UmbracoObjectTypes.Document);
        StartNodes media = Start(group.StartMediaId, UmbracoObjectTypes.Media);
        StartNodes element = Start(group.StartElementId, UmbracoObjectTypes.ElementContainer);
        return new UserGroupResponse
        {
            Id = group.Key,
            Name = group.Name ?? string.Empty,
            Alias = group.Alias,
            Description = group.Description,
            Icon = group.Icon,
            IsDeletable = !group.IsSystemUserGroup(),
            AliasCanBeChanged = !group.IsSystemUserGroup(),
            Sections = [.. group.AllowedSections.Select(SectionAliases.ToClient)],
            Languages = [.. await languages.GetIsoCodesByIdsAsync([.. group.AllowedLanguages])],
            HasAccessToAllLanguages = group.HasAccessToAllLanguages,
            DocumentStartNode = document.Ids.SingleOrDefault(),
            DocumentRootAccess = document.HasRootAccess,
            MediaStartNode = media.Ids.SingleOrDefault(),
            MediaRootAccess = media.HasRootAccess,
            ElementStartNode = element.Ids.SingleOrDefault(),
            ElementRootAccess = element.HasRootAccess,
            FallbackPermissions = [.. group.Permissions],
            Permissions = PermissionPresentations.From(group.GranularPermissions),
        };
    }

    /// <summary>Makes a group of a request; it is not stored.</summary>
    public async Task<Attempt<IUserGroup, UserGroupOperationStatus>> CreateAsync(UserGroupRequest request)
    {
        UserGroup group = new(shortStrings) { Alias = request.Alias };
        if (request.Id is { } key)
        {
            group.Key = key;
        }

        return await UpdateAsync(group, request);
    }

    /// <summary>Sets on a group what a request says; it is not stored.</summary>
    public async Task<Attempt<IUserGroup, UserGroupOperationStatus>> UpdateAsync(IUserGroup group, UserGroupRequest request)
    {
        ILanguage[] allowed = [.. await languages.GetMultipleAsync(request.Languages)];
        if (allowed.Length != request.Languages.Count)
        {
            return Attempt.FailWithStatus(UserGroupOperationStatus.LanguageNotFound, group);
        }

        if (!TryFind(request.DocumentStartNode, request.DocumentRootAccess, UmbracoObjectTypes.Document, out int? document))
        {
            return Attempt.FailWithStatus(UserGroupOperationStatus.DocumentStartNodeKeyNotFound, group);
        }

        if (!TryFind(request.MediaStartNode, request.MediaRootAccess, UmbracoObjectTypes.Media, out int? media))
        {
            return Attempt.FailWithStatus(UserGroupOperationStatus.MediaStartNodeKeyNotFound, group);
        }

        if (!TryFind(request.ElementStartNode, request.ElementRootAccess, UmbracoObjectTypes.ElementContainer, out int? element))
        {
            return Attempt.FailWithStatus(UserGroupOperationStatus.ElementStartNodeKeyNotFound, group);
        }

        group.StartContentId = document;
        group.StartMediaId = media;
        group.StartElementId = element;
        Set(group, request, allowed);
        return Attempt.SucceedWithStatus(UserGroupOperationStatus.Success, group);
    }

    private static void Set(IUserGroup group, UserGroupRequest request, IEnumerable<ILanguage> allowed)
    {
        group.Name = request.Name;
        group.Alias = request.Alias;
        group.Description = request.Description;
        group.Icon = request.Icon;
        group.HasAccessToAllLanguages = request.HasAccessToAllLanguages;
        group.ClearAllowedSections();
        request.Sections.Select(SectionAliases.ToCore).ToList().ForEach(group.AddAllowedSection);
        group.ClearAllowedLanguages();
        allowed.ToList().ForEach(language => group.AddAllowedLanguage(language.Id));
        group.Permissions = request.FallbackPermissions.ToHashSet();
        group.GranularPermissions = PermissionPresentations.ToCore(request.Permissions).ToHashSet();
    }

    private StartNodes Start(int? id, UmbracoObjectTypes objectType) => StartNodes.From(id is { } known ? [known] : [], objectType, entities);

    /// <returns>False when there is no such node.</returns>
    private bool TryFind(ReferenceById? node, bool root, UmbracoObjectTypes objectType, out int? id)
    {
        id = root ? Constants.System.Root : null;
        if (root || node is null)
        {
            return true;
        }

        Attempt<int> found = entities.GetId(node.Id, objectType);
        id = found.Success ? found.Result : null;
        return found.Success;
    }
}
