namespace OdysseyTrust.Web.Features.Vacancies;

/// <summary>A job in a list.</summary>
/// <param name="Role">The job's title.</param>
/// <param name="Url">Its page.</param>
/// <param name="School">Where it is; <c>null</c> for the trust's central team.</param>
/// <param name="Contract">Such as permanent, full time.</param>
/// <param name="ClosesAt">The minute at which it leaves the list, UK time.</param>
public sealed record VacancySummary(string Role, string Url, string? School, string? Contract, DateTime ClosesAt);
