using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.ContentTypes;
using OdysseyTrust.Cms.Management.DataTypes;
using OdysseyTrust.Cms.Management.Dictionary;
using OdysseyTrust.Cms.Management.Folders;
using OdysseyTrust.Cms.Management.ImportExport;
using OdysseyTrust.Cms.Management.Languages;
using OdysseyTrust.Cms.Management.Templates;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Unit.Management;

/// <summary>Each operation status of what the settings section changes has an answer of its own.</summary>
public class SchemaProblemTests
{
    [Test]
    public void Every_status_of_content_types_should_have_an_answer() => Check<ContentTypeOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_their_structure_should_have_an_answer() => Check<ContentTypeStructureOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_data_types_should_have_an_answer() => Check<DataTypeOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_dictionary_items_should_have_an_answer() => Check<DictionaryItemOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_languages_should_have_an_answer() => Check<LanguageOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_document_type_imports_should_have_an_answer() => Check<ContentTypeImportOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_media_type_imports_should_have_an_answer() => Check<MediaTypeImportOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_import_files_should_have_an_answer() => Check<TemporaryFileXmlImportOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_folders_should_have_an_answer() => Check<EntityContainerOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_templates_should_have_an_answer() => Check<TemplateOperationStatus>(status => status.ToProblem());

    /// <summary>Only a status that says itself that it knows no more may be answered so; two statuses don't share an answer.</summary>
    private static void Check<TStatus>(Func<TStatus, OperationProblem> toProblem)
        where TStatus : struct, Enum
    {
        TStatus[] failures = [.. Enum.GetValues<TStatus>().Distinct().Where(status => !status.ToString().StartsWith("Success", StringComparison.Ordinal))];

        OperationProblem[] problems = [.. failures.Where(status => !status.ToString().StartsWith("Unknown", StringComparison.Ordinal)).Select(toProblem)];

        Assert.Multiple(() =>
        {
            Assert.That(problems.Select(problem => problem.StatusCode), Has.None.EqualTo(StatusCodes.Status500InternalServerError));
            Assert.That(problems, Is.Unique);
        });
    }
}
