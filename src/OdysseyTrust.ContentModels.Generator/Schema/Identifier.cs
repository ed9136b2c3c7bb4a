using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace OdysseyTrust.ContentModels.Generator.Schema;

/// <summary>Names in code for aliases in the schema.</summary>
internal static class Identifier
{
    /// <summary>The alias in Pascal case, without what a name can't hold: <c>hero-image</c> is <c>HeroImage</c>.</summary>
    public static string Of(string alias)
    {
        StringBuilder name = new(alias.Length);
        bool upper = true;
        foreach (char character in alias)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(character))
            {
                upper = true;
                continue;
            }

            name.Append(upper ? char.ToUpperInvariant(character) : character);
            upper = false;
        }

        return name.Length == 0 || !SyntaxFacts.IsIdentifierStartCharacter(name[0]) ? "_" + name : name.ToString();
    }
}
