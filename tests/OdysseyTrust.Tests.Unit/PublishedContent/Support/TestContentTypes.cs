using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;

namespace OdysseyTrust.Tests.Unit.PublishedContent.Support;

/// <summary>Content types in memory, and the services that find them.</summary>
internal sealed class TestContentTypes(Func<int> nextId)
{
    public const int DataTypeId = 7;

    private readonly List<IContentTypeComposition> _types = [];

    public static IShortStringHelper ShortStringHelper { get; } =
        new DefaultShortStringHelper(new DefaultShortStringHelperConfig().WithDefault(new RequestHandlerSettings()));

    public ContentType Add(string alias, ContentVariation variations, bool isElement, string[] properties)
        => Add(new ContentType(ShortStringHelper, Constants.System.Root) { IsElement = isElement }, alias, variations, properties);

    public MediaType AddMedia(string alias, string[] properties)
        => Add(new MediaType(ShortStringHelper, Constants.System.Root), alias, ContentVariation.Nothing, properties);

    public MemberType AddMember(string alias, string[] properties)
        => Add(new MemberType(ShortStringHelper, Constants.System.Root), alias, ContentVariation.Nothing, properties);

    public static void AddProperty(ContentTypeBase type, string alias, ContentVariation variations)
        => type.AddPropertyType(new PropertyType(ShortStringHelper, "Test.Editor", ValueStorageType.Ntext, alias)
        {
            Name = alias,
            DataTypeId = DataTypeId,
            Variations = variations,
        });

    public TService Service<TService, TType>()
        where TService : class
        where TType : class, IContentTypeComposition
        => Port.Of<TService>(
            ("Get", arguments => _types.OfType<TType>().FirstOrDefault(type => arguments[0] switch
            {
                int id => type.Id == id,
                Guid key => type.Key == key,
                string alias => type.Alias == alias,
                _ => false,
            })),
            ("GetAll", _ => _types.OfType<TType>()));

    private T Add<T>(T type, string alias, ContentVariation variations, string[] properties)
        where T : ContentTypeCompositionBase
    {
        type.Id = nextId();
        type.Key = Guid.NewGuid();
        type.Alias = alias;
        type.Name = alias;
        type.Variations = variations;
        foreach (string property in properties)
        {
            AddProperty(type, property, variations);
        }

        _types.Add(type);

        return type;
    }
}
