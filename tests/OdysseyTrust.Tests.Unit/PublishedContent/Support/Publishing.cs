using Umbraco.Cms.Core.Models;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>Puts Core's models into the states that its services and repositories leave them in.</summary>
internal static class Publishing
{
    /// <summary>Makes the draft the published version, of the given cultures or of an item that does not vary.</summary>
    public static void Publish(PublishableContentBase content, params string[] cultures)
    {
        DateTime now = DateTime.UtcNow;
        foreach (IProperty property in content.Properties)
        {
            property.PublishValues();
        }

        if (cultures.Length > 0)
        {
            content.PublishCultureInfos = [];
            foreach (string culture in cultures)
            {
                content.PublishCultureInfos.AddOrUpdate(culture, content.GetCultureName(culture), now);
            }
        }

        content.PublishName = content.Name;
        content.PublishDate = now;
        content.PublisherId = content.WriterId;
        content.Published = true;
        content.Edited = false;
        if (content is Content document)
        {
            document.PublishTemplateId = document.TemplateId;
        }
    }

    public static void Unpublish(PublishableContentBase content)
    {
        foreach (IProperty property in content.Properties)
        {
            property.UnpublishValues();
        }

        content.PublishCultureInfos = null;
        content.PublishName = null;
        content.Published = false;
    }
}
