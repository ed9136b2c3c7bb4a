using System.ComponentModel.DataAnnotations;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>The address that a link to a new password is asked for.</summary>
internal sealed class ForgottenPasswordForm
{
    [Required(ErrorMessage = "Enter your email address.")]
    [EmailAddress(ErrorMessage = "Enter an email address, such as name@example.org.")]
    public string? Email { get; set; }
}
