using OdysseyTrust.Cms.Management.Trees;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;

namespace OdysseyTrust.Cms.Management.Authorization;

/// <summary>What the user who calls may see of a tree, where many items are answered at once and those out of reach are left out.</summary>
internal abstract class TreeAccess(IBackOfficeSecurityAccessor security)
{
    /// <summary>Where the user starts.</summary>
    public StartNodePaths Start => StartOf(User);

    private IUser User => security.BackOfficeSecurity?.CurrentUser ?? throw new InvalidOperationException("Nobody is signed in.");

    /// <summary>Those of the items that the user may open, in their order.</summary>
    public async Task<IReadOnlyList<T>> OpenableAsync<T>(IEnumerable<T> items)
        where T : IUmbracoEntity
    {
        T[] all = [.. items];
        ISet<Guid> openable = await OpenableAsync(all.Select(item => item.Key));
        return [.. all.Where(item => openable.Contains(item.Key))];
    }

    /// <summary>The keys, of those given, of the items that the user may open.</summary>
    public Task<ISet<Guid>> OpenableAsync(IEnumerable<Guid> keys) => FilterAsync(User, keys);

    /// <summary>
    /// Those of the items whose names the user may know: what they may open, what leads there, and what is no secret. Pages link to each other across start
    /// nodes, and an editor has to see what is linked to.
    /// </summary>
    public async Task<IReadOnlyList<T>> NameableAsync<T>(IEnumerable<T> items)
        where T : IUmbracoEntity
    {
        T[] all = [.. items];
        StartNodePaths start = Start;
        ISet<Guid> openable = await OpenableAsync(all.Select(item => item.Key));
        return [.. all.Where(item => openable.Contains(item.Key) || start.LieBelow(item.Path) || IsPublic(item))];
    }

    protected abstract StartNodePaths StartOf(IUser user);

    /// <summary>The keys of the items that the user may open.</summary>
    protected abstract Task<ISet<Guid>> FilterAsync(IUser user, IEnumerable<Guid> keys);

    /// <summary>Whether visitors can come upon the item.</summary>
    protected abstract bool IsPublic(IUmbracoEntity item);
}
