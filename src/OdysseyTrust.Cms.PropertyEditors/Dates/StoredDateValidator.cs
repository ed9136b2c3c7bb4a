using System.ComponentModel.DataAnnotations;
using OdysseyTrust.Cms.PropertyEditors.Editing;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>Refuses what is no date, and a time zone that the data type does not offer.</summary>
internal sealed class StoredDateValidator(ILocalizedTextService texts, IJsonSerializer json) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (!json.TryRead(value, out DateEditorValue? chosen))
        {
            yield break;
        }

        if (!StoredDate.TryParse(chosen.Date, out _))
        {
            yield return new ValidationResult($"'{chosen.Date}' is not a date.", ["value"]);
        }

        if (dataTypeConfiguration is DateTimeConfiguration { TimeZones: { Mode: DateTimeConfiguration.TimeZoneMode.Custom } offer }
            && !offer.TimeZones.Exists(zone => zone.InvariantEquals(chosen.TimeZone)))
        {
            yield return texts.Invalid("notOneOfOptions", chosen.TimeZone);
        }
    }
}
