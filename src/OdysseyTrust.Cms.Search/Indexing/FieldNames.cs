namespace OdysseyTrust.Cms.Search.Indexing;

/// <summary>The fields of a page in the index.</summary>
internal static class FieldNames
{
    /// <summary>The document's key.</summary>
    public const string Key = "__Key";

    /// <summary>The ids of the document and its ancestors, one value each.</summary>
    public const string Path = "__Path";

    /// <summary>The culture of the page; empty for a page that does not vary.</summary>
    public const string Culture = "__Culture";

    /// <summary>What kind of item it is: <c>content</c>, as Umbraco has it.</summary>
    public const string IndexType = "__IndexType";

    /// <summary>The document type's alias.</summary>
    public const string ContentType = "__NodeTypeAlias";

    /// <summary>The page's name in the tree, to show; it is searched for as a part of the title.</summary>
    public const string Name = "nodeName";

    /// <summary>The page's name and heading.</summary>
    public const string Title = "title";

    /// <summary>All other text of the page.</summary>
    public const string Body = "body";
}
