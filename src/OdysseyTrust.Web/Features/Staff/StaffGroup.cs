namespace OdysseyTrust.Web.Features.Staff;

/// <summary>A user group of the trust's staff.</summary>
/// <param name="Key">Its key, the same on every site.</param>
/// <param name="Alias">Its alias.</param>
/// <param name="Name">Its name, as staff call it.</param>
/// <param name="Description">What its users do, for whoever chooses a group for somebody.</param>
/// <param name="Icon">Its icon.</param>
/// <param name="Sections">The sections of the back office that it opens.</param>
/// <param name="WholeSite">Whether its users start at the root; otherwise each has start nodes of their own, and reaches nothing without them.</param>
/// <param name="Permissions">What its users may do to documents.</param>
internal sealed record StaffGroup(
    Guid Key,
    string Alias,
    string Name,
    string Description,
    string Icon,
    IReadOnlyList<string> Sections,
    bool WholeSite,
    IReadOnlySet<string> Permissions);
