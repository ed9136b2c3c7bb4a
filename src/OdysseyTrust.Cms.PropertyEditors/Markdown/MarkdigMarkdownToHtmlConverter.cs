using Markdig;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Cms.PropertyEditors.Markdown;

/// <summary>Turns Markdown into HTML. HTML within the Markdown is kept as far as the sanitizer allows it.</summary>
internal sealed class MarkdigMarkdownToHtmlConverter(IHtmlSanitizer sanitizer) : IMarkdownToHtmlConverter
{
    private readonly MarkdownPipeline _pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoLinks()
        .UseEmphasisExtras()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseListExtras()
        .Build();

    public string ToHtml(string markdown) => sanitizer.Sanitize(Markdig.Markdown.ToHtml(markdown, _pipeline));
}
