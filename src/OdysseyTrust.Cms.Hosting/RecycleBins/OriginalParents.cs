using System.Globalization;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.Hosting.RecycleBins;

/// <summary>What lay where before it went to a recycle bin: relations of the types that Umbraco keeps for this.</summary>
internal sealed class OriginalParents(IRelationService relations)
{
    private const char Separator = ',';

    /// <param name="item">What was put into the bin.</param>
    /// <param name="originalPath">Its path before, such as <c>-1,1060,1071</c>.</param>
    /// <param name="relationType">The alias of the relation type.</param>
    public void Remember(ITreeEntity item, string originalPath, string relationType)
    {
        string[] steps = originalPath.Split(Separator);
        if (steps.Length > 1)
        {
            relations.Relate(int.Parse(steps[^2], CultureInfo.InvariantCulture), item.Id, relationType);
        }
    }

    /// <summary>Forgets where something lay that has left the bin.</summary>
    /// <param name="item">What was moved.</param>
    /// <param name="originalPath">Its path before.</param>
    /// <param name="recycleBin">The bin's id, as paths have it.</param>
    /// <param name="relationType">The alias of the relation type.</param>
    public void ForgetRestored(ITreeEntity item, string originalPath, string recycleBin, string relationType)
    {
        if (!originalPath.Split(Separator).Contains(recycleBin))
        {
            return;
        }

        foreach (var relation in relations.GetByChildId(item.Id, relationType).ToArray())
        {
            relations.Delete(relation);
        }
    }
}
