namespace OdysseyTrust.Cms.Sync.Stores;

/// <summary>Keys that uSync makes from a text, for items whose own keys differ between databases: languages and domains.</summary>
internal static class DeterministicKey
{
    /// <summary>The text's hash in the first four bytes, zeros in the rest.</summary>
    public static Guid Of(string text) => new(Hash(text), 0, 0, new byte[8]);

    /// <summary>Two interleaved sums, one over the even and one over the odd characters; the same on every machine.</summary>
    private static int Hash(string text)
    {
        const int Seed = (5381 << 16) + 5381;
        const int Weight = 1566083941;
        int even = Seed;
        int odd = Seed;
        for (int index = 0; index < text.Length; index++)
        {
            ref int sum = ref index % 2 == 0 ? ref even : ref odd;
            sum = unchecked((sum << 5) + sum) ^ text[index];
        }

        return unchecked(even + (odd * Weight));
    }
}
