using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Identity;

namespace OdysseyTrust.Cms.Management.Identity;

/// <summary>Says what Identity found wrong, as Core says it.</summary>
internal static class IdentityResultExtensions
{
    public static string ToErrorMessage(this IdentityResult result) => string.Join(' ', result.Errors.Select(error => error.Description));

    /// <param name="result">A result that did not succeed.</param>
    /// <param name="members">The fields that it is about.</param>
    public static ValidationResult ToValidationResult(this IdentityResult result, params string[] members) => new(result.ToErrorMessage(), members);
}
