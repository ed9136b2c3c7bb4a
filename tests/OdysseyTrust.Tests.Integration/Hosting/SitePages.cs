using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Integration.Hosting;

/// <summary>Pages of the site's own types, made and changed through Core's services.</summary>
internal sealed class SitePages(IServiceProvider services)
{
    private const string PageType = "standardPage";

    public IContentService Contents => services.GetRequiredService<IContentService>();

    public IContent Home => Contents.GetRootContent().Single(root => root.ContentType.Alias == "home");

    /// <summary>Publishes a page with a name and an introduction, below <paramref name="parent"/> or the home page.</summary>
    public IContent Publish(string name, IContent? parent = null, string? introduction = null, params (string Alias, string Value)[] values)
    {
        IContent page = Create(name, parent, introduction);
        foreach ((string alias, string value) in values)
        {
            page.SetValue(alias, value);
        }

        return Publish(page);
    }

    /// <summary>Saves a page that is not published.</summary>
    public IContent Draft(string name)
    {
        IContent page = Create(name);
        Contents.Save(page);
        return page;
    }

    /// <summary>Publishes what was changed.</summary>
    public IContent Publish(IContent page)
    {
        Contents.Save(page);
        PublishResult result = Contents.Publish(page, ["*"]);
        Assert.That(result.Success, Is.True, $"{page.Name}: {result.Result}");
        return page;
    }

    /// <summary>The page as it is stored.</summary>
    public IContent Stored(IContent page) => Contents.GetById(page.Key)!;

    /// <summary>Gives the pages' type another text property.</summary>
    public async Task AddPropertyAsync(string alias)
    {
        IContentType type = services.GetRequiredService<IContentTypeService>().Get(PageType)!;
        IDataType text = (await services.GetRequiredService<IDataTypeService>().GetByEditorAliasAsync(Constants.PropertyEditors.Aliases.TextBox)).First();
        type.AddPropertyType(new PropertyType(services.GetRequiredService<IShortStringHelper>(), text, alias) { Name = alias }, "routing", "Routing");
        var updated = await services.GetRequiredService<IContentTypeService>().UpdateAsync(type, Constants.Security.SuperUserKey);
        Assert.That(updated.Success, Is.True, updated.Result.ToString());
    }

    private IContent Create(string name, IContent? parent = null, string? introduction = null)
    {
        IContent page = Contents.Create(name, (parent ?? Home).Id, PageType);
        page.SetValue("introduction", introduction ?? name);
        return page;
    }
}
