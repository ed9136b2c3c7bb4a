using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.TemplateOperationStatus;

namespace OdysseyTrust.Cms.Management.Templates;

/// <summary>What can go wrong with templates.</summary>
internal static class TemplateProblems
{
    public static OperationProblem ToProblem(this TemplateOperationStatus status) => status switch
    {
        Status.CancelledByNotification => Cancelled(),
        Status.InvalidAlias => BadRequest("Invalid alias", "The alias must begin with a letter and hold only letters, digits and underscores."),
        Status.DuplicateAlias => BadRequest("Duplicate alias", "Another template has that alias. Choose another."),
        Status.TemplateNotFound => NotFound("Template not found", "There is no such template. It may have been deleted."),
        Status.LayoutTemplateNotFound => NotFound("Layout template not found", "The view names a layout that is not a template. Correct its Layout."),
        Status.CircularLayoutTemplateReference => BadRequest("Layout refers to itself", "The layout lies within this very template. Choose another layout."),
        Status.LayoutTemplateCannotBeDeleted => BadRequest("Layout template in use", "Other templates lie within this one. Move or delete them first."),
        Status.NotAllowedInProductionMode => BadRequest(
            "Not allowed in production", "Templates are compiled into the site: make or delete them in development and deploy."),
        Status.ContentChangeNotAllowedInProductionMode => BadRequest(
            "View can't be changed in production", "Templates are compiled into the site: change the view in development and deploy."),
        _ => Unknown(),
    };
}
