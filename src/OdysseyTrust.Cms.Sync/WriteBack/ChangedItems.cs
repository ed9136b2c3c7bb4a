using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Models.Entities;

namespace OdysseyTrust.Cms.Sync.WriteBack;

/// <summary>Finds the files that a change concerns.</summary>
internal static class ChangedItems
{
    public static async Task WriteAsync(SchemaWriteBack writeBack, IEnumerable<IEntity> entities, CancellationToken cancellationToken)
    {
        foreach (IGrouping<SyncKind, IEntity> kind in entities.GroupBy(WriteBackItems.KindOf))
        {
            HashSet<string> changed = [.. kind.Select(entity => WriteBackItems.ToRecord(entity).Identity)];
            await writeBack.SaveAsync(kind.Key, record => changed.Contains(record.Identity), cancellationToken);
            if (kind.Key == SyncKind.Templates)
            {
                await WriteTypesOfAsync(writeBack, [.. kind.Select(template => template.Key)], cancellationToken);
            }
        }
    }

    /// <summary>A document type names its default template by alias alone, and the alias may have changed.</summary>
    private static Task WriteTypesOfAsync(SchemaWriteBack writeBack, HashSet<Guid> templates, CancellationToken cancellationToken)
        => writeBack.SaveAsync(
            SyncKind.ContentTypes,
            record => record is ContentTypeRecord { Document: { } part } && part.AllowedTemplates.Any(template => templates.Contains(template.Key)),
            cancellationToken);
}
