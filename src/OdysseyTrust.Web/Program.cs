using OdysseyTrust.Cms.Backoffice.DependencyInjection;
using OdysseyTrust.Cms.Hosting.DependencyInjection;
using OdysseyTrust.Cms.Management.DependencyInjection;
using OdysseyTrust.Cms.Media.DependencyInjection;
using OdysseyTrust.Cms.Persistence.DependencyInjection;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using OdysseyTrust.Cms.PublishedContent.DependencyInjection;
using OdysseyTrust.Cms.Search.DependencyInjection;
using OdysseyTrust.Cms.Sync.DependencyInjection;
using OdysseyTrust.Web.Features.Site;
using OdysseyTrust.Web.Operations;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Extensions;

WebApplicationBuilder builder = WebApplication.CreateBuilder(SiteHost.Options(args));

builder.Services.AddSecurityHeaders();

builder.CreateUmbracoBuilder()
    .AddHosting()
    .AddPersistence()
    .AddPublishedContent()
    .AddPropertyEditors()
    .AddMedia()
    .AddSearch()
    .AddSync()
    .AddManagement()
    .AddBackoffice()
    .AddComposers()
    .Build();

builder.Services
    .AddSite()
    .AddManagedIndexes()
    .AddProxies(builder.Configuration);

WebApplication app = builder.Build();

app.UseUmbraco();

return args is ["usync", .. string[] command]
    ? await app.RunSyncCommandAsync(command)
    : await app.RunUmbracoAsync();
