using OdysseyTrust.Cms.Hosting.DependencyInjection;
using OdysseyTrust.Cms.Management.DependencyInjection;
using OdysseyTrust.Cms.Media.DependencyInjection;
using OdysseyTrust.Cms.Persistence.DependencyInjection;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using OdysseyTrust.Cms.PublishedContent.DependencyInjection;
using OdysseyTrust.Cms.Search.DependencyInjection;
using OdysseyTrust.Cms.Sync.DependencyInjection;
using OdysseyTrust.Web.Features.Site;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Extensions;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

builder.Services.AddSite();
builder.CreateUmbracoBuilder()
    .AddHosting()
    .AddPersistence()
    .AddPublishedContent()
    .AddPropertyEditors()
    .AddMedia()
    .AddSearch()
    .AddSync()
    .AddManagement()
    .AddComposers()
    .Build();

WebApplication app = builder.Build();

app.UseUmbraco();

return await app.RunUmbracoAsync();
