using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core.Models.TemplateQuery;

namespace OdysseyTrust.Cms.Management.TemplateQueries;

/// <summary>A condition that documents must meet; one without a value is not applied.</summary>
internal sealed record TemplateQueryFilter(
    [Required(AllowEmptyStrings = true)] string PropertyAlias, [Required(AllowEmptyStrings = true)] string ConstraintValue, Operator Operator);
