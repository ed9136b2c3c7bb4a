namespace OdysseyTrust.Cms.PropertyEditors.Dates;

/// <summary>How much of a moment a date editor asks for, and how it writes that for the editor.</summary>
internal sealed record DateKind(string EditorFormat, bool IsTimeOnly = false)
{
    public static DateKind Date { get; } = new("yyyy-MM-dd");

    public static DateKind Time { get; } = new("HH:mm:ss", IsTimeOnly: true);

    public static DateKind DateAndTime { get; } = new("yyyy-MM-ddTHH:mm:ss");

    public static DateKind Moment { get; } = new("yyyy-MM-ddTHH:mm:sszzz");
}
