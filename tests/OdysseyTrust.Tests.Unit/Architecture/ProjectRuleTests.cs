using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.NUnit;
using static ArchUnitNET.Fluent.ArchRuleDefinition;
using Assembly = System.Reflection.Assembly;
using Type = System.Type;

namespace OdysseyTrust.Tests.Unit.Architecture;

/// <summary>What keeps the projects apart.</summary>
public class ProjectRuleTests
{
    private const string Cms = "OdysseyTrust.Cms.";

    private static readonly Assembly Site = typeof(Program).Assembly;
    private static readonly Assembly[] Projects = [.. Referenced(Site, Cms)];
    private static readonly string[] ProjectNames = [.. Projects.Select(project => project.GetName().Name!)];
    private static readonly ArchUnitNET.Domain.Architecture Code = new ArchLoader().LoadAssemblies([Site, .. Projects]).Build();

    [Test]
    public void The_projects_should_be_found_when_the_site_refers_to_them()
    {
        Assert.That(ProjectNames, Has.Length.GreaterThanOrEqualTo(9));
    }

    [TestCaseSource(nameof(ProjectNames))]
    public void A_project_should_know_no_other_when_both_build_on_core(string project)
    {
        IObjectProvider<IType> others = Types(includeReferenced: true).That()
            .ResideInNamespaceMatching($@"^OdysseyTrust\.Cms\.(?!{project[Cms.Length..]}\b)").As("the other projects");

        Types().That().ResideInNamespaceMatching(InsideOf(project)).Should().NotDependOnAny(others).WithoutRequiringPositiveResults().Check(Code);
    }

    [TestCaseSource(nameof(ProjectNames))]
    public void A_project_should_show_only_what_composes_it_and_its_contract_when_others_look_at_it(string project)
    {
        string[] shown = [.. Assembly.Load(project).GetExportedTypes().Where(type => !MayBePublic(project, type)).Select(type => type.FullName!)];

        Assert.That(shown, Is.Empty);
    }

    [TestCase(@"^Microsoft\.(EntityFrameworkCore|Data\.Sqlite)\b", "Persistence")]
    [TestCase(@"^Lucene\.Net\b", "Search")]
    [TestCase(@"^NetVips\b", "Media")]
    public void A_library_should_be_known_to_one_project_when_it_stores_searches_or_draws(string library, string owner)
    {
        IObjectProvider<IType> types = Types(includeReferenced: true).That().ResideInNamespaceMatching(library).As(library);

        Types().That().ResideInNamespaceMatching($@"^OdysseyTrust\.(?!Cms\.{owner}\b)").Should().NotDependOnAny(types).Check(Code);
        Types().That().ResideInNamespaceMatching(InsideOf(Cms + owner)).And().DependOnAny(types).Should().Exist().Check(Code);
    }

    [Test]
    public void The_site_should_use_contracts_alone_when_it_needs_a_project()
    {
        IObjectProvider<IType> inside = Types(includeReferenced: true).That()
            .ResideInNamespaceMatching(@"^OdysseyTrust\.Cms\.\w+\.").And().DoNotHaveName("UmbracoBuilderExtensions").As("the inside of a project");

        Types().That().ResideInAssembly(Site).Should().NotDependOnAny(inside).Check(Code);
    }

    /// <summary>Its contract lies in its own namespace, its AddX in DependencyInjection; what stock Umbraco has lies in the namespace that it has there.</summary>
    private static bool MayBePublic(string project, Type type) =>
        type.Namespace == project
        || type.FullName == $"{project}.DependencyInjection.UmbracoBuilderExtensions"
        || type.Namespace!.StartsWith("Umbraco.", StringComparison.Ordinal)
        || IsGenerated(project, type);

    /// <summary>EF Core writes its migrations as public classes.</summary>
    private static bool IsGenerated(string project, Type type) => type.Namespace == $"{project}.Migrations";

    private static string InsideOf(string project) => $@"^{project.Replace(".", @"\.", StringComparison.Ordinal)}\b";

    private static IEnumerable<Assembly> Referenced(Assembly site, string prefix) =>
        site.GetReferencedAssemblies()
            .Where(reference => reference.Name!.StartsWith(prefix, StringComparison.Ordinal))
            .Select(Assembly.Load);
}
