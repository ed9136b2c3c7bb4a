using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OdysseyTrust.ContentModels.Generator.Emitting;
using OdysseyTrust.ContentModels.Generator.Schema;

namespace OdysseyTrust.ContentModels.Generator;

/// <summary>
/// Makes a class for each document, element and media type in the uSync files that a project names as <c>AdditionalFiles</c>, as
/// Umbraco's own models builder does for a running site.
/// </summary>
/// <remarks>
/// The files are parsed anew when one of them changes, and only then: a pipeline keeps their texts, which compare by value.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class ContentModelsGenerator : IIncrementalGenerator
{
    private const string Extension = ".config";

    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValueProvider<ImmutableArray<SchemaFile>> files = context.AdditionalTextsProvider
            .Where(text => text.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase))
            .Select((text, cancellation) => new SchemaFile(text.Path, text.GetText(cancellation)?.ToString() ?? string.Empty))
            .Collect();
        context.RegisterSourceOutput(files, Generate);
    }

    private static void Generate(SourceProductionContext context, ImmutableArray<SchemaFile> files)
    {
        SiteSchema schema = SchemaReader.Read(files, context.ReportDiagnostic, context.CancellationToken);
        foreach (ContentType type in schema.ContentTypes)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            context.AddSource($"{type.ClassName}.g.cs", SourceText.From(ModelWriter.Write(type, schema), Encoding.UTF8));
        }
    }
}
