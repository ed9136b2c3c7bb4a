using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewEngines;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace OdysseyTrust.Cms.Hosting.Rendering;

/// <summary>Renders a view outside a controller, such as a block in the middle of a rich text.</summary>
internal sealed class ViewRenderer(
    ICompositeViewEngine viewEngine,
    ITempDataDictionaryFactory tempData,
    IModelMetadataProvider modelMetadata,
    IOptions<MvcViewOptions> viewOptions,
    IHttpContextAccessor httpContext,
    IServiceScopeFactory scopes)
{
    /// <summary>Renders a view into a writer.</summary>
    /// <param name="path">The view's path in the application, such as <c>~/Views/home.cshtml</c>.</param>
    /// <param name="model">The view's model.</param>
    /// <param name="writer">Where to.</param>
    /// <exception cref="InvalidOperationException">There is no such view.</exception>
    public async Task RenderAsync(string path, object model, TextWriter writer)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        HttpContext context = httpContext.HttpContext ?? new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        ViewEngineResult found = viewEngine.GetView(executingFilePath: null, path, isMainPage: false);
        found.EnsureSuccessful(originalLocations: null);
        await found.View.RenderAsync(new ViewContext(
            new ActionContext(context, context.GetRouteData() ?? new RouteData(), new ActionDescriptor()),
            found.View,
            new ViewDataDictionary<object>(modelMetadata, new ModelStateDictionary()) { Model = model },
            tempData.GetTempData(context),
            writer,
            viewOptions.Value.HtmlHelperOptions));
    }
}
