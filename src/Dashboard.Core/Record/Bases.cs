namespace Dashboard.Core.Record;

/// <summary>The two things that a basis says at once: whose value it is, and whether we computed it.</summary>
public static class Bases
{
    /// <summary>True for values of sources that stand beside the documents.</summary>
    public static bool IsSupplementary(this Basis basis) => basis is Basis.Supplementary or Basis.SupplementaryDerived;

    /// <summary>True for values that are computed from printed ones.</summary>
    public static bool IsDerived(this Basis basis) => basis is Basis.Derived or Basis.SupplementaryDerived;
}
