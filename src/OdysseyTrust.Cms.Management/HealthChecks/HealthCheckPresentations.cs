using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.HealthChecks;

namespace OdysseyTrust.Cms.Management.HealthChecks;

/// <summary>Health checks and their results as the back office shows them.</summary>
internal static class HealthCheckPresentations
{
    public static HealthCheckPresentation ToPresentation(this HealthCheck check) => new(check.Name, check.Description, check.Id);

    public static HealthCheckResultResponse ToResponse(this HealthCheckStatus status, Guid checkId) => new(
        status.Message,
        status.ResultType,
        [.. status.Actions.Select(action => action.ToModel(checkId))],
        status.ReadMoreLink);

    public static HealthCheckAction ToAction(this HealthCheckActionModel model) => new()
    {
        HealthCheckId = model.HealthCheck.Id,
        Alias = model.Alias,
        Name = model.Name,
        Description = model.Description,
        ValueRequired = model.ValueRequired,
        ProvidedValue = model.ProvidedValue,
        ProvidedValueValidation = model.ProvidedValueValidation,
        ProvidedValueValidationRegex = model.ProvidedValueValidationRegex,
        ActionParameters = model.ActionParameters,
    };

    private static HealthCheckActionModel ToModel(this HealthCheckAction action, Guid checkId) => new(
        new ReferenceById(action.HealthCheckId ?? checkId),
        action.Alias,
        action.Name,
        action.Description,
        action.ValueRequired,
        action.ProvidedValue,
        action.ProvidedValueValidation,
        action.ProvidedValueValidationRegex,
        action.ActionParameters);
}
