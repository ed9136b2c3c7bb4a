namespace OdysseyTrust.Cms.Sync.Model;

/// <summary>A kind of item that uSync stores, one folder each.</summary>
/// <param name="Folder">Folder below the root, as uSync names it.</param>
/// <param name="Element">Root element of a file of this kind.</param>
/// <param name="Group">Whether the files or the editors own such items.</param>
internal sealed record SyncKind(string Folder, string Element, SyncGroup Group)
{
    public static readonly SyncKind Languages = new("Languages", "Language", SyncGroup.Schema);
    public static readonly SyncKind Dictionary = new("Dictionary", "Dictionary", SyncGroup.Schema);
    public static readonly SyncKind DataTypes = new("DataTypes", "DataType", SyncGroup.Schema);
    public static readonly SyncKind Templates = new("Templates", "Template", SyncGroup.Schema);
    public static readonly SyncKind ContentTypes = new("ContentTypes", "ContentType", SyncGroup.Schema);
    public static readonly SyncKind MediaTypes = new("MediaTypes", "MediaType", SyncGroup.Schema);
    public static readonly SyncKind MemberTypes = new("MemberTypes", "MemberType", SyncGroup.Schema);
    public static readonly SyncKind Media = new("Media", "Media", SyncGroup.Content);
    public static readonly SyncKind Content = new("Content", "Content", SyncGroup.Content);
    public static readonly SyncKind Blueprints = new("Blueprints", "Content", SyncGroup.Content);
    public static readonly SyncKind Domains = new("Domains", "Domain", SyncGroup.Content);
    public static readonly SyncKind RelationTypes = new("RelationTypes", "RelationType", SyncGroup.Schema);

    /// <summary>Every kind, in uSync's import order: what an item refers to comes before the item.</summary>
    public static IReadOnlyList<SyncKind> InImportOrder { get; } =
    [
        Languages, Dictionary, DataTypes, Templates, ContentTypes, MediaTypes, MemberTypes,
        Media, Content, Blueprints, Domains, RelationTypes,
    ];

    /// <summary>Whether items of this kind are types with properties: document, media and member types.</summary>
    public bool IsContentType => this == ContentTypes || this == MediaTypes || this == MemberTypes;

    /// <summary>Whether items of this kind are nodes with property values.</summary>
    public bool IsContent => this == Media || this == Content || this == Blueprints;

    /// <summary>The kind that holds the types of this kind's nodes.</summary>
    public SyncKind ContentTypeKind => this == Media ? MediaTypes : ContentTypes;

    public override string ToString() => Folder;
}
