namespace Umbraco.Cms.Web.Common.Controllers;

/// <summary>
/// A controller that answers for published content. One that is named after a document type answers for that document type; an action that is named
/// after a template answers for documents with that template, and <c>Index</c> for the others.
/// </summary>
public interface IRenderController;
