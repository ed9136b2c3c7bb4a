using Umbraco.Cms.Core.Models.PublishedContent;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>Core's model factory over the models that a test has.</summary>
internal static class TestModelFactory
{
    public static IPublishedModelFactory Of(params Type[] models) => new PublishedModelFactory(models, new NoopPublishedValueFallback());
}
