using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.Membership;
using IPasswordHasher = Umbraco.Cms.Core.Security.IPasswordHasher;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Hashes passwords for those of Core's classes that do so outside a sign-in: by PBKDF2, as Identity does.</summary>
internal sealed class BackOfficePasswordHasher(IPasswordHasher<IUser> hasher, IOptionsMonitor<GlobalSettings> settings) : IPasswordHasher
{
    public string HashPassword(string password) => hasher.HashPassword(new User(settings.CurrentValue), password);
}
