using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Templates;
using Umbraco.Cms.Core.Web;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Hosting.Rendering;

/// <summary>Renders a document with a template, in the middle of another page.</summary>
internal sealed class TemplateRenderer(
    ViewRenderer views,
    IUmbracoContextAccessor contexts,
    IPublishedRouter router,
    ITemplateService templates) : ITemplateRenderer
{
    /// <inheritdoc />
    public async Task RenderAsync(int pageId, int? altTemplateId, StringWriter writer)
    {
        IUmbracoContext context = contexts.GetRequiredUmbracoContext();
        if (context.Content.GetById(pageId) is not { } document)
        {
            await writer.WriteAsync($"<!-- There is no published document {pageId} -->");
            return;
        }

        if ((altTemplateId ?? document.TemplateId) is not { } templateId || await templates.GetAsync(templateId) is not { } template)
        {
            await writer.WriteAsync($"<!-- The document {pageId} has no template -->");
            return;
        }

        await RenderAsync(context, document, template, writer);
    }

    /// <summary>To the template the document is the one that is visited.</summary>
    private async Task RenderAsync(IUmbracoContext context, IPublishedContent document, ITemplate template, StringWriter writer)
    {
        IPublishedRequest? visited = context.PublishedRequest;
        IPublishedRequestBuilder builder = await router.CreateRequestAsync(context.CleanedUmbracoUrl);
        builder.SetCulture(visited?.Culture).SetPublishedContent(document).SetTemplate(template);
        context.PublishedRequest = builder.Build();
        try
        {
            await views.RenderAsync($"~/Views/{template.Alias}.cshtml", new ContentModel(document), writer);
        }
        finally
        {
            context.PublishedRequest = visited;
        }
    }
}
