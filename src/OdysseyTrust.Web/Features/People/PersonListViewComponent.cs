using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;

namespace OdysseyTrust.Web.Features.People;

/// <summary>The people below a page, by group, in the order in which staff have them.</summary>
public sealed class PersonListViewComponent(SiteContent site) : ViewComponent
{
    public IViewComponentResult Invoke(PeoplePage page) => View(site.Children<Person>(page)
        .GroupBy(person => person.Group ?? string.Empty)
        .Select(group => new PersonGroup(group.Key, [.. group]))
        .ToArray());
}
