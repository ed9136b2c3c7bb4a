using OdysseyTrust.Cms.Management.Content;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace OdysseyTrust.Cms.Management.Documents;

/// <summary>What editors send, as Core takes it.</summary>
internal sealed class DocumentModels(ContentValues values)
{
    public ContentCreateModel Create(CreateDocumentRequest request) => new()
    {
        Key = request.Id,
        ContentTypeKey = request.DocumentType.Id,
        ParentKey = request.Parent?.Id,
        TemplateKey = request.Template?.Id,
        Properties = [.. values.Write(request.Values)],
        Variants = Variants(request.Variants),
    };

    public ContentUpdateModel Update(UpdateDocumentRequest request) => new()
    {
        TemplateKey = request.Template?.Id,
        Properties = [.. values.Write(request.Values)],
        Variants = Variants(request.Variants),
    };

    public ValidateContentUpdateModel Validate(ValidateUpdateDocumentRequest request) => new()
    {
        TemplateKey = request.Template?.Id,
        Properties = [.. values.Write(request.Values)],
        Variants = Variants(request.Variants),
        Cultures = request.Cultures?.ToHashSet(),
    };

    private static VariantModel[] Variants(IEnumerable<ContentVariantRequest> variants) =>
        [.. variants.Select(variant => new VariantModel { Culture = variant.Culture, Segment = variant.Segment, Name = variant.Name })];
}
