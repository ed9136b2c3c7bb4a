using OdysseyTrust.Cms.Sync.Model;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OdysseyTrust.Cms.Sync.Files;

/// <summary>Names files as uSync does by default: flat folders, a name made from the alias.</summary>
internal sealed class SyncFileNames(IShortStringHelper shortStringHelper)
{
    private const string Base32 = "abcdefghijklmnopqrstuvwxyz012345";

    private const int ClashLength = 8;

    /// <summary>The path below the uSync folder that an item has when no other item has it already.</summary>
    public string PathOf(SyncRecord record) => $"{record.Kind.Folder}/{NameOf(record)}{SyncFolder.Extension}";

    /// <summary>The path of an item whose first choice is taken: the key is in it.</summary>
    public string PathOfClash(SyncRecord record)
        => $"{record.Kind.Folder}/{NameOf(record)}_{ShortKey(record.Key)}{SyncFolder.Extension}";

    private string NameOf(SyncRecord record) => record switch
    {
        DataTypeRecord dataType => dataType.Name.ToSafeAlias(shortStringHelper),
        DomainRecord domain => $"{SafeName(domain.Alias)}_{domain.Language}".ToLowerInvariant(),
        _ => SafeName(record.Alias),
    };

    private string SafeName(string name) => name.ToSafeFileName(shortStringHelper).ToLowerInvariant();

    /// <summary>The first eight letters of the key's bytes in base 32, five bits a letter from the left.</summary>
    private static string ShortKey(Guid key)
        => string.Create(ClashLength, key.ToByteArray(), static (letters, bytes) =>
        {
            for (int index = 0; index < letters.Length; index++)
            {
                int bit = index * 5;
                int pair = (bytes[bit / 8] << 8) | bytes[(bit / 8) + 1];
                letters[index] = Base32[(pair >> (11 - (bit % 8))) & 31];
            }
        });
}
