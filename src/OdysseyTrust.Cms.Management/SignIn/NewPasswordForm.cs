using System.ComponentModel.DataAnnotations;

namespace OdysseyTrust.Cms.Management.SignIn;

/// <summary>A password that is chosen by whoever a link was sent to.</summary>
internal sealed class NewPasswordForm
{
    /// <summary>The user, as the link says.</summary>
    public Guid UserId { get; set; }

    /// <summary>The link's proof.</summary>
    public string Code { get; set; } = string.Empty;

    [Required(ErrorMessage = "Enter a new password.")]
    [DataType(DataType.Password)]
    public string? Password { get; set; }

    [Compare(nameof(Password), ErrorMessage = "The two passwords differ.")]
    [DataType(DataType.Password)]
    public string? Repeated { get; set; }
}
