using Microsoft.AspNetCore.Http;
using OdysseyTrust.Cms.Management.Api;
using OdysseyTrust.Cms.Management.Collections;
using OdysseyTrust.Cms.Management.Content;
using OdysseyTrust.Cms.Management.DocumentVersions;
using OdysseyTrust.Cms.Management.Domains;
using OdysseyTrust.Cms.Management.PublicAccess;
using OdysseyTrust.Cms.Management.References;
using OdysseyTrust.Cms.Management.OEmbed;
using OdysseyTrust.Cms.Management.TemporaryFiles;
using OdysseyTrust.Cms.Management.UserGroups;
using OdysseyTrust.Cms.Management.Users;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OdysseyTrust.Tests.Unit.Management;

/// <summary>Each operation status of Core has an answer of its own.</summary>
public class ProblemTests
{
    [Test]
    public void Every_status_of_editing_should_have_an_answer() => Check<ContentEditingOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_publishing_should_have_an_answer() => Check<ContentPublishingOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_versions_should_have_an_answer() => Check<ContentVersionOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_domains_should_have_an_answer() => Check<DomainOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_public_access_should_have_an_answer() => Check<PublicAccessOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_references_should_have_an_answer() => Check<GetReferencesOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_uploads_should_have_an_answer() => Check<TemporaryFileOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_embedding_should_have_an_answer() => Check<OEmbedOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_list_views_should_have_an_answer() => Check<ContentCollectionOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_users_should_have_an_answer() => Check<UserOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_user_groups_should_have_an_answer() => Check<UserGroupOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_second_factors_should_have_an_answer() => Check<TwoFactorOperationStatus>(status => status.ToProblem());

    [Test]
    public void Every_status_of_client_credentials_should_have_an_answer() => Check<UserClientCredentialsOperationStatus>(status => status.ToProblem());

    /// <summary>Only a status that says itself that it knows no more may be answered so.</summary>
    private static void Check<TStatus>(Func<TStatus, OperationProblem> toProblem)
        where TStatus : struct, Enum
    {
        TStatus[] unanswered = [.. Enum.GetValues<TStatus>().Where(status =>
            status.ToString() is not "Success" && !status.ToString().StartsWith("Unknown", StringComparison.Ordinal)
            && toProblem(status).StatusCode == StatusCodes.Status500InternalServerError)];

        Assert.That(unanswered, Is.Empty);
    }
}
