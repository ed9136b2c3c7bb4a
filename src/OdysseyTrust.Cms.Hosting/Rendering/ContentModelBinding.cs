using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Web.Common.Routing;

namespace OdysseyTrust.Cms.Hosting.Rendering;

/// <summary>Turns the model that a view is given into the one that it asks for.</summary>
internal static class ContentModelBinding
{
    /// <exception cref="InvalidOperationException">There is no way from the one to the other.</exception>
    public static TModel? Bind<TModel>(object? given, HttpContext httpContext)
    {
        switch (given)
        {
            case null:
                return default;
            case TModel model:
                return model;
        }

        IPublishedElement? content = given switch
        {
            IContentModel contentModel => contentModel.Content,
            IPublishedElement element => element,
            _ => httpContext.Features.Get<UmbracoRouteValues>()?.PublishedRequest.PublishedContent,
        };
        return content switch
        {
            TModel model => model,
            IPublishedContent page when typeof(TModel) == typeof(ContentModel) => (TModel)(object)new ContentModel(page),
            IPublishedContent page when IsContentModelOf<TModel>(page) => (TModel)Activator.CreateInstance(typeof(TModel), page)!,
            _ => throw new InvalidOperationException(
                $"The view asks for a model of {typeof(TModel)} and is given {content?.GetType() ?? given.GetType()}: check the view's @inherits line and the template of the document type."),
        };
    }

    private static bool IsContentModelOf<TModel>(IPublishedContent page) =>
        typeof(TModel).IsGenericType
        && typeof(TModel).GetGenericTypeDefinition() == typeof(ContentModel<>)
        && typeof(TModel).GenericTypeArguments[0].IsInstanceOfType(page);
}
