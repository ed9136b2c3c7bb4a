using System.Collections.Concurrent;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Web.Common.Controllers;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.Routing;

/// <summary>Finds the action that answers for a document: that of a controller named after its document type, or the default one.</summary>
internal sealed class RenderActions(IActionDescriptorCollectionProvider actions)
{
    private readonly ConcurrentDictionary<(string ContentType, string? Template), ControllerActionDescriptor?> _found = new();
    private readonly Lazy<ControllerActionDescriptor> _default = new(() => FindDefault(actions));

    /// <summary>The action that renders a document with its template.</summary>
    public ControllerActionDescriptor Default => _default.Value;

    /// <summary>The action of the document type's own controller, if it has one.</summary>
    public ControllerActionDescriptor? FindOwn(IPublishedRequest request) => request.PublishedContent is { } content
        ? _found.GetOrAdd((content.ContentType.Alias, request.GetTemplateAlias()), Find)
        : null;

    private static IEnumerable<ControllerActionDescriptor> RenderControllers(IActionDescriptorCollectionProvider actions) =>
        actions.ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(action => typeof(IRenderController).IsAssignableFrom(action.ControllerTypeInfo));

    private static ControllerActionDescriptor FindDefault(IActionDescriptorCollectionProvider actions) =>
        RenderControllers(actions).Single(action =>
            action.ControllerTypeInfo == typeof(RenderController) && action.ActionName == nameof(RenderController.Index));

    private static bool Is(string name, string? other) => string.Equals(name, other, StringComparison.OrdinalIgnoreCase);

    private ControllerActionDescriptor? Find((string ContentType, string? Template) key)
    {
        ControllerActionDescriptor[] own = [.. RenderControllers(actions)
            .Where(action => Is(action.ControllerName, key.ContentType) && action.ControllerTypeInfo != typeof(RenderController))];
        return own.FirstOrDefault(action => Is(action.ActionName, key.Template))
            ?? own.FirstOrDefault(action => Is(action.ActionName, nameof(RenderController.Index)));
    }
}
