using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Umbraco.Cms.Core.Models.Membership;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Makes the tokens in links that are sent to users; each kind is good for a time of its own.</summary>
internal abstract class UserTokenProvider(IDataProtectionProvider protection, string name, TimeSpan lifespan, ILogger<DataProtectorTokenProvider<IUser>> logger)
    : DataProtectorTokenProvider<IUser>(
        protection,
        Microsoft.Extensions.Options.Options.Create(new DataProtectionTokenProviderOptions { Name = name, TokenLifespan = lifespan }),
        logger);
