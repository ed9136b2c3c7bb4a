namespace OdysseyTrust.Cms.Media.Pictures.Making;

/// <summary>What came of the making of a picture.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="File">The picture's bytes; none where there is no picture.</param>
internal sealed record MadePicture(PictureOutcome Outcome, ReadOnlyMemory<byte> File)
{
    public static MadePicture Unreadable { get; } = new(PictureOutcome.Unreadable, default);

    public static MadePicture TooLarge { get; } = new(PictureOutcome.TooLarge, default);
}
