using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Razor.Internal;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using OdysseyTrust.Cms.Hosting.Rendering;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Strings;
using Umbraco.Cms.Core.Web;

namespace Umbraco.Cms.Web.Common.Views;

/// <summary>A view of published content, whatever its document type.</summary>
public abstract class UmbracoViewPage : UmbracoViewPage<IPublishedContent>;

/// <summary>A view of published content.</summary>
/// <typeparam name="TModel">
/// A typed model, <see cref="IPublishedContent"/>, <see cref="Core.Models.ContentModel"/>, <see cref="Core.Models.ContentModel{TContent}"/>, or
/// any other class that a controller or a partial's parent passes.
/// </typeparam>
public abstract class UmbracoViewPage<TModel> : RazorPage<TModel>
{
    private UmbracoHelper? _umbraco;
    private PreviewBadge? _previewBadge;

    /// <summary>Content and dictionary items by their keys.</summary>
    [RazorInject]
    [NotNull]
    public UmbracoHelper? Umbraco
    {
        get => _umbraco ?? throw new InvalidOperationException("The view has not been activated yet.");
        set => _umbraco = value;
    }

    [RazorInject]
    [NotNull]
    internal PreviewBadge? PreviewBadge
    {
        get => _previewBadge ?? throw new InvalidOperationException("The view has not been activated yet.");
        set => _previewBadge = value;
    }

    /// <summary>The current Umbraco context.</summary>
    public IUmbracoContext? UmbracoContext => Umbraco.UmbracoContext;

    /// <summary>
    /// Makes the model that the view asks for of the one that it is given: the document of a content model, a content model of a document, and
    /// for a layout the document that is being visited.
    /// </summary>
    /// <exception cref="InvalidOperationException">The given model can't become the one that the view asks for.</exception>
    public override ViewContext ViewContext
    {
        get => base.ViewContext;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (value.ViewData is not ViewDataDictionary<TModel>)
            {
                value.ViewData = new ViewDataDictionary<TModel>(value.ViewData, ContentModelBinding.Bind<TModel>(value.ViewData.Model, value.HttpContext));
            }

            base.ViewContext = value;
        }
    }

    /// <summary>Writes a value encoded, unless it is HTML already, as rich text and Markdown are.</summary>
    public override void Write(object? value)
    {
        // Core's own type for HTML is unknown to Razor, which would show its tags as text.
        if (value is IHtmlEncodedString html)
        {
            WriteLiteral(html.ToHtmlString());
            return;
        }

        base.Write(value);
    }

    /// <summary>Writes markup of the view. A page that shows drafts says so where it ends.</summary>
    public override void WriteLiteral(string? value) => base.WriteLiteral(
        value is not null && UmbracoContext is { InPreviewMode: true } context ? PreviewBadge.AddTo(value, context) : value);
}
