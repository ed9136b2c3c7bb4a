using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Common;

/// <summary>Somebody who can sign in to the back office.</summary>
/// <param name="Email">Their address, which is their user name.</param>
/// <param name="Password">Their password.</param>
public sealed record BackOfficeUser(string Email, string Password)
{
    /// <summary>The administrator whom each <see cref="SiteApplication"/> starts with.</summary>
    public static readonly BackOfficeUser Administrator = new("admin@example.com", "a long enough password");

    /// <summary>Makes a user.</summary>
    /// <param name="services">The site's services.</param>
    /// <param name="email">Their address.</param>
    /// <param name="groupKey">The user group that they are in, such as one of <see cref="Constants.Security"/>.</param>
    /// <param name="contentStartNode">The document below which they work; without one, that of their group.</param>
    /// <param name="mediaStartNode">The media folder below which they work; without one, that of their group.</param>
    /// <param name="name">What they are called; without one, as their address.</param>
    public static async Task<BackOfficeUser> CreateAsync(
        IServiceProvider services,
        string email,
        Guid groupKey,
        Guid? contentStartNode = null,
        Guid? mediaStartNode = null,
        string? name = null)
    {
        IUserService users = services.GetRequiredService<IUserService>();
        Attempt<UserCreationResult, UserOperationStatus> created = await users.CreateAsync(
            Constants.Security.SuperUserKey,
            new UserCreateModel { Email = email, UserName = email, Name = name ?? email, UserGroupKeys = new HashSet<Guid> { groupKey } },
            approveUser: true);
        IUser user = Succeeded(created.Success, created.Result.CreatedUser, created.Status);
        if (contentStartNode is not null || mediaStartNode is not null)
        {
            Attempt<IUser?, UserOperationStatus> limited = await users.UpdateAsync(
                Constants.Security.SuperUserKey, Limit(user, groupKey, contentStartNode, mediaStartNode));
            Succeeded(limited.Success, limited.Result, limited.Status);
        }

        return new BackOfficeUser(email, created.Result.InitialPassword!);
    }

    private static UserUpdateModel Limit(IUser user, Guid groupKey, Guid? contentStartNode, Guid? mediaStartNode) => new()
    {
        ExistingUserKey = user.Key,
        Email = user.Email,
        UserName = user.Username,
        Name = user.Name!,
        LanguageIsoCode = "en-GB",
        UserGroupKeys = new HashSet<Guid> { groupKey },
        ContentStartNodeKeys = contentStartNode is { } content ? new HashSet<Guid> { content } : [],
        MediaStartNodeKeys = mediaStartNode is { } media ? new HashSet<Guid> { media } : [],
        HasContentRootAccess = false,
        HasMediaRootAccess = false,
    };

    private static IUser Succeeded(bool success, IUser? user, UserOperationStatus status) =>
        success && user is not null ? user : throw new InvalidOperationException($"The user was not made: {status}.");
}
