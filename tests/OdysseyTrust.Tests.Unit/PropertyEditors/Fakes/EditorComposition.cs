using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using OdysseyTrust.Cms.PropertyEditors.DependencyInjection;
using Umbraco.Cms.Core.Cache;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;

/// <summary>Core and the property editors, on fakes of what other projects provide.</summary>
internal sealed class EditorComposition : IDisposable
{
    private readonly ServiceProvider _services;

    public EditorComposition(params object[] services)
    {
        ServiceCollection collection = [];
        collection.AddLogging();
        UmbracoBuilder builder = new(collection, new ConfigurationBuilder().Build(), TypeLoader());
        builder.AddPropertyEditors();
        builder.Build();
        AddFakes(collection);
        foreach (object service in services)
        {
            foreach (Type type in service.GetType().GetInterfaces())
            {
                collection.AddSingleton(type, service);
            }
        }

        _services = collection.BuildServiceProvider();
    }

    public PropertyEditorCollection Editors => Get<PropertyEditorCollection>();

    public T Get<T>()
        where T : notnull
        => _services.GetRequiredService<T>();

    public void Dispose() => _services.Dispose();

    private static TypeLoader TypeLoader()
        => new(
            new TypeFinder(
                NullLogger<TypeFinder>.Instance,
                new DefaultUmbracoAssemblyProvider(typeof(IDataEditor).Assembly, NullLoggerFactory.Instance),
                null),
            NullLogger<TypeLoader>.Instance,
            [typeof(IDataEditor).Assembly]);

    private static void AddFakes(ServiceCollection services)
    {
        services.AddUnique(Json.Serializer);
        services.AddUnique(Json.ConfigurationSerializer);
        services.AddUnique(Stub.Of<IIOHelper>(("ResolveUrl", arguments => arguments[0])));
        services.AddUnique(Stub.Of<IShortStringHelper>());
        services.AddUnique(Stub.Of<IDataTypeConfigurationCache>());
        services.AddUnique(Stub.Of<ILocalizedTextService>(("Localize", arguments => $"{arguments[0]}/{arguments[1]}")));
    }
}
