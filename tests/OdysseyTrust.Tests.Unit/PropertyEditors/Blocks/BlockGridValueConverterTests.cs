using OdysseyTrust.Cms.PropertyEditors.Blocks.Published;
using OdysseyTrust.Tests.Unit.PropertyEditors.Fakes;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.PropertyEditors;

namespace OdysseyTrust.Tests.Unit.PropertyEditors.Blocks;

public sealed class BlockGridValueConverterTests
{
    private static readonly Guid Type = Guid.Parse("aaaaaaaa-0000-0000-0000-000000000001");
    private static readonly Guid Outer = Guid.Parse("bbbbbbbb-0000-0000-0000-000000000001");
    private static readonly Guid Inner = Guid.Parse("bbbbbbbb-0000-0000-0000-000000000002");
    private static readonly Guid Area = Guid.Parse("dddddddd-0000-0000-0000-000000000001");

    [Test]
    public void Blocks_stand_on_the_grid_and_in_their_areas()
    {
        BlockGridModel grid = Convert(
            $$"""
            {"contentData":[{"contentTypeKey":"{{Type}}","key":"{{Outer}}","values":[]},{"contentTypeKey":"{{Type}}","key":"{{Inner}}","values":[]}],
             "settingsData":[],
             "expose":[{"contentKey":"{{Outer}}"},{"contentKey":"{{Inner}}"}],
             "Layout":{"Umbraco.BlockGrid":[{"contentKey":"{{Outer}}","columnSpan":8,"rowSpan":2,
               "areas":[{"key":"{{Area}}","items":[{"contentKey":"{{Inner}}","columnSpan":6,"rowSpan":1,"areas":[]}]}]}] } }
            """);

        BlockGridItem outer = grid.Single();
        Assert.Multiple(() =>
        {
            Assert.That(grid.GridColumns, Is.EqualTo(12));
            Assert.That((outer.ColumnSpan, outer.RowSpan, outer.AreaGridColumns), Is.EqualTo((8, 2, (int?)6)));
            Assert.That(outer.Areas.Single().Alias, Is.EqualTo("left"));
            Assert.That(outer.Areas.Single().Single().ContentKey, Is.EqualTo(Inner));
            Assert.That(outer.Areas.Single().Single().Areas.Single(), Is.Empty);
        });
    }

    private static BlockGridModel Convert(string json)
    {
        PublishedBlockServices services = new(new FakeBlockElements(FakeElement.Type(Type, "card")));

        return (BlockGridModel)new BlockGridValueConverter(Json.Serializer, services.Elements, services.Items).Convert(
            PropertyTypes.Of(
                Constants.PropertyEditors.Aliases.BlockGrid,
                new BlockGridConfiguration
                {
                    GridColumns = 12,
                    Blocks =
                    [
                        new BlockGridConfiguration.BlockGridBlockConfiguration
                        {
                            ContentElementTypeKey = Type,
                            AreaGridColumns = 6,
                            Areas = [new BlockGridConfiguration.BlockGridAreaConfiguration { Key = Area, Alias = "left", ColumnSpan = 6, RowSpan = 1 }],
                        },
                    ],
                }),
            json)!;
    }
}
