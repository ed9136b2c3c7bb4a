using OdysseyTrust.Cms.Management.Api;
using Umbraco.Cms.Core.Services.OperationStatus;
using static OdysseyTrust.Cms.Management.Api.OperationProblem;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentTypeOperationStatus;

namespace OdysseyTrust.Cms.Management.ContentTypes;

/// <summary>What can go wrong with document types and media types.</summary>
internal static class ContentTypeProblems
{
    public static OperationProblem ToProblem(this ContentTypeOperationStatus status) => status switch
    {
        Status.DuplicateAlias => BadRequest("Duplicate alias", "Another type has that alias. Choose another."),
        Status.InvalidAlias => BadRequest("Invalid alias", "The alias must begin with a letter and hold only letters, digits and underscores."),
        Status.InvalidPropertyTypeAlias => BadRequest("Invalid property alias", "A property's alias is empty, reserved, or holds characters that it can't."),
        Status.DuplicatePropertyTypeAlias => BadRequest("Duplicate property alias", "Two properties have the same alias, maybe one of a composition."),
        Status.DataTypeNotFound => NotFound("Data type not found", "One of the properties has a data type that does not exist. Choose another."),
        Status.InvalidInheritance => BadRequest("Invalid inheritance", "The type can't inherit from that one: it may have one parent, and not itself."),
        Status.InvalidComposition => BadRequest("Invalid composition", "One of the compositions does not exist, or has properties that clash with others."),
        Status.InvalidParent => BadRequest("Invalid parent", "The type can't be put there. Choose another folder."),
        Status.InvalidContainerName => BadRequest("Invalid tab or group name", "Each tab and each group needs a name."),
        Status.InvalidContainerType => BadRequest("Invalid container type", "A container of properties is either a Tab or a Group."),
        Status.MissingContainer => BadRequest("Missing tab or group", "A property or group is in a tab or group that is not there."),
        Status.DuplicateContainer => BadRequest("Duplicate tab or group", "Two tabs, or two groups of one tab, have the same name."),
        Status.NotFound => NotFound("Type not found", "There is no such type. It may have been deleted."),
        Status.NotAllowed => BadRequest("Operation not permitted", "This type can't be changed or deleted: it belongs to the system."),
        Status.CancelledByNotification => Cancelled(),
        Status.PropertyTypeAliasCannotEqualContentTypeAlias => BadRequest("Property alias equals the type's", "Give the property another alias than the type."),
        Status.NameCannotBeEmpty => BadRequest("Name cannot be empty", "The type needs a name."),
        Status.NameTooLong => BadRequest("Name too long", "The name must have at most 255 characters."),
        Status.InvalidElementFlagDocumentHasContent => BadRequest(
            "Invalid element flag", "There are documents of this type, so it can't become an element type."),
        Status.InvalidElementFlagElementIsUsedInPropertyEditorConfiguration => BadRequest(
            "Invalid element flag", "A data type offers this type as a block, so it must stay an element type."),
        Status.InvalidElementFlagComparedToParent => BadRequest("Invalid element flag", "The type it inherits from is an element type and this is not, or the reverse."),
        Status.InvalidElementFlagElementHasContent => BadRequest("Invalid element flag", "There are elements of this type, so it must stay an element type."),
        Status.InvalidTemplateAlias => BadRequest("Invalid template alias", "The alias of the template is empty, taken, or holds characters that it can't."),
        Status.NotImplemented => new OperationProblem(501, "Not supported", "That can't be done to this kind of type."),
        Status.InvalidSegmentVariationForElementType => BadRequest("Invalid variation", "An element type can't vary by segment."),
        Status.SystemAliasChangeNotAllowed => BadRequest("System alias", "The system relies on this alias: it can't be changed."),
        _ => Unknown(),
    };
}
