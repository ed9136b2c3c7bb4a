namespace OdysseyTrust.Web.Features.Navigation;

/// <summary>A link in a menu.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Url">Where it leads.</param>
/// <param name="IsCurrent">Whether it is the page that is shown.</param>
/// <param name="IsAncestor">Whether the page that is shown lies below it.</param>
public sealed record MenuItem(string Name, string Url, bool IsCurrent = false, bool IsAncestor = false);
