using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OdysseyTrust.Tests.Common;

namespace OdysseyTrust.Tests.Integration.Management.Api;

/// <summary>How much of the official back office's API the site has.</summary>
public class CoverageTests
{
    private SiteApplication _site = null!;

    [OneTimeSetUp]
    public async Task StartAsync() => _site = await new SiteApplication().StartAsync();

    [OneTimeTearDown]
    public async Task StopAsync() => await _site.DisposeAsync();

    [Test]
    public void The_site_should_have_only_operations_that_the_back_office_knows()
    {
        HashSet<ManagementOperation> official = [.. ManagementOperation.Official().SelectMany(tier => tier)];

        Assert.That(ManagementOperation.OfSite(_site.Services).Where(operation => !official.Contains(operation)), Is.Empty);
    }

    [Test]
    public void Every_controller_should_be_made_of_services_that_there_are()
    {
        IServiceProviderIsService services = _site.Services.GetRequiredService<IServiceProviderIsService>();

        string[] missing = [.. _site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
            .OfType<ControllerActionDescriptor>()
            .Select(action => action.ControllerTypeInfo)
            .Distinct()
            .SelectMany(controller => controller.GetConstructors().Single().GetParameters()
                .Where(parameter => !services.IsService(parameter.ParameterType))
                .Select(parameter => $"{parameter.ParameterType} <- {controller.Name}"))];

        Assert.That(missing, Is.Empty);
    }

    [Test]
    public async Task The_operations_should_be_counted_by_tier()
    {
        HashSet<ManagementOperation> own = [.. ManagementOperation.OfSite(_site.Services)];
        ILookup<string, ManagementOperation> official = ManagementOperation.Official();

        await TestContext.Out.WriteLineAsync("Operations of the Management API");
        foreach (IGrouping<string, ManagementOperation> tier in official.OrderBy(tier => tier.Key, StringComparer.Ordinal))
        {
            await TestContext.Out.WriteLineAsync($"  {tier.Key}: {tier.Count(own.Contains)} of {tier.Count()}");
        }

        Assert.That(official["T1"].Count(own.Contains), Is.GreaterThan(0));
    }
}
