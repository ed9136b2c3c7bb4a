using System.ComponentModel.DataAnnotations;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>What is typed to sign in.</summary>
internal sealed class SignInForm
{
    [Required(ErrorMessage = "Enter your email address.")]
    public string? Username { get; set; }

    [Required(ErrorMessage = "Enter your password.")]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    /// <summary>Where to go then; an address on this site.</summary>
    public string? ReturnUrl { get; set; }
}
