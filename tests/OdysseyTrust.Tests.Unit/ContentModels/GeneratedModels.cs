using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OdysseyTrust.ContentModels.Generator;

namespace OdysseyTrust.Tests.Unit.ContentModels;

/// <summary>What the compiler makes of uSync files and a piece of code that uses the models.</summary>
internal sealed class GeneratedModels
{
    private GeneratedModels(Compilation compilation, ImmutableArray<Diagnostic> diagnostics)
    {
        Compilation = compilation;
        Diagnostics = diagnostics;
    }

    public Compilation Compilation { get; }

    /// <summary>What the generator reports.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the compiler reports of the models and of the code that uses them.</summary>
    public IEnumerable<Diagnostic> CompilerErrors => Compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    public static GeneratedModels From(string code, params (string Path, string Text)[] files)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            "Site",
            [CSharpSyntaxTree.ParseText(code)],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new ContentModelsGenerator().AsSourceGenerator()],
            files.Select(file => new FileText(file.Path, file.Text)));
        driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics);
        return new GeneratedModels(output, diagnostics);
    }

    /// <summary>The .NET type of a property of a model, as written in code.</summary>
    public string TypeOf(string model, string property) => Compilation
        .GetTypeByMetadataName($"OdysseyTrust.ContentModels.{model}")!
        .GetMembers(property)
        .OfType<IPropertySymbol>()
        .Single()
        .Type
        .ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("OdysseyTrust.ContentModels", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));

    private sealed class FileText(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
