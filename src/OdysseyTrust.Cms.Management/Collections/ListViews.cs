using Umbraco.Cms.Core;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Cms.Management.Collections;

/// <summary>How the children of an item are shown in a list view.</summary>
internal sealed class ListViews(IDataTypeService dataTypes)
{
    /// <summary>The columns that each list view is sorted by, of those that are no property of the items.</summary>
    private static readonly HashSet<string> SystemColumns =
        new(StringComparer.OrdinalIgnoreCase) { "name", "sortOrder", "updateDate", "createDate", "updater", "creator", "owner", "contentTypeAlias", "published" };

    /// <param name="given">The data type that the client names.</param>
    /// <param name="ofType">The data type of the item's own type; without one its children are not shown so.</param>
    public async Task<Attempt<ListViewConfiguration?, ContentCollectionOperationStatus>> FindAsync(Guid? given, Guid? ofType)
    {
        if ((given ?? ofType) is not { } key)
        {
            return Fail(ContentCollectionOperationStatus.ContentNotCollection);
        }

        if (await dataTypes.GetAsync(key) is not { } dataType)
        {
            return Fail(ContentCollectionOperationStatus.DataTypeNotFound);
        }

        if (dataType.ConfigurationObject is not ListViewConfiguration configuration)
        {
            return Fail(ContentCollectionOperationStatus.DataTypeNotCollection);
        }

        return configuration.IncludeProperties is { Length: > 0 }
            ? Attempt.SucceedWithStatus<ListViewConfiguration?, ContentCollectionOperationStatus>(ContentCollectionOperationStatus.Success, configuration)
            : Fail(ContentCollectionOperationStatus.MissingPropertiesInCollectionConfiguration);
    }

    public static Ordering Order(string column, Direction direction, string? culture) =>
        Ordering.By(column, direction, culture, isCustomField: !SystemColumns.Contains(column));

    private static Attempt<ListViewConfiguration?, ContentCollectionOperationStatus> Fail(ContentCollectionOperationStatus status) =>
        Attempt.FailWithStatus<ListViewConfiguration?, ContentCollectionOperationStatus>(status, null);
}
