using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.HealthChecks;

namespace OdysseyTrust.Cms.Management.HealthChecks;

/// <summary>Checks of one area, such as security.</summary>
internal sealed record HealthCheckGroupResponse(string Name);

internal sealed record HealthCheckGroupPresentation(IReadOnlyList<HealthCheckPresentation> Checks, string Name);

internal sealed record HealthCheckPresentation(string Name, string? Description, Guid Id);

internal sealed record HealthCheckGroupWithResultResponse(IReadOnlyList<HealthCheckWithResultPresentation> Checks);

internal sealed record HealthCheckWithResultPresentation(IReadOnlyList<HealthCheckResultResponse> Results, Guid Id);

internal sealed record HealthCheckResultResponse(
    string Message,
    StatusResultType ResultType,
    IReadOnlyList<HealthCheckActionModel> Actions,
    string? ReadMoreLink);

/// <summary>What may be done about a result: offered by a check, and sent back to be done.</summary>
internal sealed record HealthCheckActionModel(
    ReferenceById HealthCheck,
    string? Alias,
    string? Name,
    string? Description,
    bool ValueRequired,
    string? ProvidedValue,
    string? ProvidedValueValidation,
    string? ProvidedValueValidationRegex,
    Dictionary<string, object>? ActionParameters);
