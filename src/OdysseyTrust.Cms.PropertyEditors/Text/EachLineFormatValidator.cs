using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.Validators;

namespace OdysseyTrust.Cms.PropertyEditors.Text;

/// <summary>Matches each line, not the JSON of them all, against the pattern. One message says it for all lines.</summary>
internal sealed class EachLineFormatValidator : IValueFormatValidator
{
    public IEnumerable<ValidationResult> ValidateFormat(object? value, string valueType, string format)
    {
        RegexValidator pattern = new();

        return LineReader.Read(value).SelectMany(line => pattern.ValidateFormat(line, valueType, format)).Take(1);
    }
}
