using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Authorization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>Which types may be below which, and which are composed of which.</summary>
/// <typeparam name="TType">The kind of type.</typeparam>
internal abstract class ContentTypeStructureController<TType>(IContentTypeBaseService<TType> types) : ManagementApiController
    where TType : class, IContentTypeComposition
{
    /// <summary>What the kind of type is called.</summary>
    protected abstract string What { get; }

    [HttpGet("allowed-at-root")]
    public async Task<PagedResponse<AllowedContentType>> AllowedAtRoot(int skip = 0, int take = 100) =>
        (await types.GetAllAllowedAsRootAsync(skip, take)).ToResponse(ToAllowed);

    [HttpGet("{id:guid}/allowed-children")]
    public async Task<IActionResult> AllowedChildren(Guid id, Guid? parentContentKey, int skip = 0, int take = 100)
    {
        Attempt<PagedModel<TType>?, ContentTypeOperationStatus> children = await types.GetAllowedChildrenAsync(id, parentContentKey, skip, take);
        return children is { Success: true, Result: { } page } ? Ok(page.ToResponse(ToAllowed)) : Refuse(children.Status, children.Status.ToProblem());
    }

    [HttpGet("{id:guid}/allowed-parents")]
    public async Task<IActionResult> AllowedParents(Guid id)
    {
        Attempt<IEnumerable<Guid>, ContentTypeOperationStatus> parents = await types.GetAllowedParentKeysAsync(id);
        return parents.Success
            ? Ok(new AllowedParentsResponse([.. parents.Result.Select(key => new ReferenceById(key))]))
            : Refuse(parents.Status, parents.Status.ToProblem());
    }

    [HttpGet("{id:guid}/composition-references")]
    [SectionAccess(Constants.Applications.Settings)]
    public async Task<IActionResult> CompositionReferences(Guid id) => await types.GetAsync(id) is { } type
        ? Ok(types.GetComposedOf(type.Id).Select(heir => new CompositionResponse(heir.Key, heir.Name ?? string.Empty, heir.Icon ?? string.Empty)))
        : Missing(What);

    /// <summary>A type that may be among another's compositions, with the folders that it is found in.</summary>
    protected AvailableCompositionResponse ToAvailable(ContentTypeAvailableCompositionsResult result)
    {
        IEnumerable<EntityContainer> folders = result.Composition is TType type ? types.GetContainers(type) : [];
        return new AvailableCompositionResponse(
            [.. folders.OrderBy(folder => folder.Level).Select(folder => folder.Name ?? string.Empty)],
            result.Allowed,
            result.Composition.Key,
            result.Composition.Name ?? string.Empty,
            result.Composition.Icon ?? string.Empty);
    }

    protected static AllowedContentType ToAllowed(TType type) => new(type.Key, type.Name ?? string.Empty, type.Description, type.Icon);
}
