using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using OdysseyTrust.ContentModels;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OdysseyTrust.Web.Features.StructuredData;

/// <summary>Tells search engines what the trust and its schools are (https://schema.org), on their own pages only.</summary>
public sealed class StructuredDataViewComponent(SiteContent site) : ViewComponent
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public IViewComponentResult Invoke(IPublishedContent current)
    {
        Organisation? subject = current switch
        {
            Home => Trust(),
            SchoolPage school => School(school),
            _ => null,
        };

        // The serializer escapes what could end the script element.
        return View("Default", subject is null ? null : JsonSerializer.Serialize(subject, Options));
    }

    private Organisation Trust() => new("EducationalOrganization", site.TrustName, site.AbsoluteUrl(site.Home))
    {
        Context = Organisation.Vocabulary,
        Telephone = site.Settings?.Telephone.NullOrWhiteSpaceAsNull(),
        Email = site.Settings?.Email.NullOrWhiteSpaceAsNull(),
        Address = PostalAddress.Of(site.Settings?.Address, null),
    };

    private Organisation School(SchoolPage school) => new("School", school.Name, site.AbsoluteUrl(school))
    {
        Context = Organisation.Vocabulary,
        Identifier = school.Urn.NullOrWhiteSpaceAsNull(),
        Telephone = school.Telephone.NullOrWhiteSpaceAsNull(),
        Email = school.Email.NullOrWhiteSpaceAsNull(),
        Address = PostalAddress.Of(school.Address, school.Postcode),
        Parent = Trust() with { Context = null },
    };
}
