using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OdysseyTrust.Cms.PropertyEditors.Sanitizing;

/// <summary>
/// A film or recording of another site that staff put into rich text. The other site's frame is never kept: it would be told of every visitor. What is
/// shown instead is a link to it, which loads nothing before it is clicked.
/// </summary>
internal static class EmbeddedMedia
{
    private const string Holders = ".umb-embed-holder";
    private const string Address = "data-embed-url";

    public static void ShowAsLinks(IHtmlDocument document)
    {
        foreach (IElement holder in document.QuerySelectorAll(Holders))
        {
            if (Uri.TryCreate(holder.GetAttribute(Address), UriKind.Absolute, out Uri? address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp))
            {
                IElement link = document.CreateElement("a");
                link.SetAttribute("href", address.AbsoluteUri);
                link.TextContent = $"Open on {address.Host}";
                holder.ReplaceChildren(link);
            }
            else
            {
                holder.Remove();
            }
        }
    }
}
