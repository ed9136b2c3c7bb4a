using OdysseyTrust.Cms.Management.Api;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>A template.</summary>
/// <param name="Id">Its key.</param>
/// <param name="LayoutTemplate">The template around it.</param>
/// <param name="MasterTemplate">The same, by its former name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Alias">Its alias, which is the name of its view.</param>
/// <param name="Content">The view's text, where the site has its views as files.</param>
internal sealed record TemplateResponse(
    Guid Id, ReferenceById? LayoutTemplate, ReferenceById? MasterTemplate, string Name, string Alias, string? Content);
