using System.Web;
using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Stores;

/// <summary>
/// The containers that types are sorted into. uSync has no files for them: an item names its container by path, each name URL-encoded.
/// </summary>
internal sealed class ContainerTree<TEntity>(IEntityTypeContainerService<TEntity> service)
    where TEntity : ITreeEntity
{
    private Dictionary<int, EntityContainer> _byId = [];

    /// <summary>Reads all containers; to be called before anything else.</summary>
    public async Task LoadAsync() => _byId = (await service.GetAllAsync()).ToDictionary(container => container.Id);

    public EntityContainer? Find(int id) => _byId.GetValueOrDefault(id);

    public EntityContainer? Find(Guid key) => _byId.Values.FirstOrDefault(container => container.Key == key);

    /// <summary>The path of a container; null when the id is that of the root or of something else.</summary>
    public string? PathOf(int id)
    {
        Stack<string> names = new();
        for (EntityContainer? container = Find(id); container is not null; container = Find(container.ParentId))
        {
            names.Push(HttpUtility.UrlEncode(container.Name) ?? string.Empty);
        }

        return names.Count == 0 ? null : string.Join('/', names);
    }

    /// <summary>The container at a path, made with its parents where it is missing; null for no path.</summary>
    /// <exception cref="SyncRejectedException">Core refuses a container.</exception>
    public async Task<EntityContainer?> EnsureAsync(string? path, SyncRecord record)
    {
        EntityContainer? parent = null;
        string below = string.Empty;
        foreach (string part in path?.Split('/', StringSplitOptions.RemoveEmptyEntries) ?? [])
        {
            below = $"{below}/{part}";
            string name = HttpUtility.UrlDecode(part);
            int parentId = parent?.Id ?? Constants.System.Root;
            parent = _byId.Values.FirstOrDefault(container => container.ParentId == parentId && container.Name.InvariantEquals(name))
                ?? await CreateAsync($"{record.Kind}{below}".ToGuid(), name, parent?.Key, record);
        }

        return parent;
    }

    /// <param name="key">Made from the path, so that two databases give a container the same key.</param>
    public async Task<EntityContainer> CreateAsync(Guid key, string name, Guid? parentKey, SyncRecord record)
    {
        Attempt<EntityContainer?, EntityContainerOperationStatus> attempt =
            await service.CreateAsync(key, name, parentKey, Constants.Security.SuperUserKey);
        if (!attempt.Success || attempt.Result is null)
        {
            throw new SyncRejectedException(
                record, $"Umbraco refuses the container \"{name}\": {attempt.Status}.", "Correct the path in <Folder>.");
        }

        return _byId[attempt.Result.Id] = attempt.Result;
    }
}
