using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;

namespace OdysseyTrust.Cms.PropertyEditors.Pickers;

/// <summary>Holds picked items to what the data type allows: how many, of what kind and type, and from where.</summary>
internal sealed class PickedNodesValidator(ILocalizedTextService texts, IJsonSerializer json, PickedNodes nodes) : IValueValidator
{
    /// <summary>What a picker's configuration calls documents.</summary>
    private const string Content = "content";

    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (dataTypeConfiguration is not MultiNodePickerConfiguration picker)
        {
            return [];
        }

        IReadOnlyList<PickedNode> picked = json.ReadPickedNodes(value);

        return texts.OutsideLimits(picked.Count, picker.MinNumber, picker.MaxNumber).Concat(Validate(picked, picker));
    }

    private IEnumerable<ValidationResult> Validate(IReadOnlyList<PickedNode> picked, MultiNodePickerConfiguration picker)
    {
        if (picked.Count == 0)
        {
            yield break;
        }

        string type = picker.TreeSource?.ObjectType is null or Content ? Constants.UdiEntityType.Document : picker.TreeSource.ObjectType;
        if (picked.Any(node => node.Type != type))
        {
            yield return texts.Invalid("invalidObjectType");
            yield break;
        }

        Guid[] keys = [.. picked.Select(node => node.Unique).Distinct()];
        foreach (ValidationResult error in ContentTypeErrors(type, keys, ConfiguredKeys.Parse(picker.Filter)))
        {
            yield return error;
        }

        if (picker.TreeSource?.StartNodeId is { } startNode && !nodes.AreBelow(startNode, type, keys))
        {
            yield return texts.Invalid("invalidStartNode");
        }
    }

    private IEnumerable<ValidationResult> ContentTypeErrors(string type, Guid[] keys, HashSet<Guid> allowed)
    {
        if (allowed.Count == 0)
        {
            yield break;
        }

        Guid[] contentTypes = [.. nodes.ContentTypes(type, keys)];
        if (contentTypes.Length < keys.Length)
        {
            yield return texts.Invalid("missingContent");
        }

        if (!contentTypes.All(allowed.Contains))
        {
            yield return texts.Invalid("invalidContentType");
        }
    }
}
