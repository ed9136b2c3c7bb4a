using System.ComponentModel.DataAnnotations;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>The code of a second factor.</summary>
internal sealed class CodeForm
{
    [Required(ErrorMessage = "Enter the code from your authenticator app.")]
    public string? Code { get; set; }

    /// <summary>Where to go then; an address on this site.</summary>
    public string? ReturnUrl { get; set; }
}
