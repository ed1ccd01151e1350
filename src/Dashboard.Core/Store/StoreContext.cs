using Dashboard.Core.Record;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Dashboard.Core.Store;

/// <summary>The record as a SQLite store. Written once by <see cref="StoreBuilder"/>, then opened read-only.</summary>
public sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    /// <summary>Documents and supplementary sources.</summary>
    public DbSet<Source> Sources => Set<Source>();

    /// <summary>Countries and the world.</summary>
    public DbSet<Entity> Entities => Set<Entity>();

    /// <summary>Quantities.</summary>
    public DbSet<Indicator> Indicators => Set<Indicator>();

    /// <summary>Figures.</summary>
    public DbSet<Observation> Observations => Set<Observation>();

    /// <summary>Documented absences.</summary>
    public DbSet<Gap> Gaps => Set<Gap>();

    /// <summary>Organisations.</summary>
    public DbSet<Organisation> Organisations => Set<Organisation>();

    /// <summary>Places.</summary>
    public DbSet<Place> Places => Set<Place>();

    /// <summary>One row: what the store was built from.</summary>
    public DbSet<StoreInfo> StoreInfo => Set<StoreInfo>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        AsCodes<SourceKind>(configurationBuilder);
        AsCodes<PageBasis>(configurationBuilder);
        AsCodes<EntityGroup>(configurationBuilder);
        AsCodes<Topic>(configurationBuilder);
        AsCodes<ChartKind>(configurationBuilder);
        AsCodes<ObservationStatus>(configurationBuilder);
        AsCodes<Bound>(configurationBuilder);
        AsCodes<Basis>(configurationBuilder);
        AsCodes<GapReason>(configurationBuilder);
        AsCodes<PlaceKind>(configurationBuilder);
        AsCodes<Precision>(configurationBuilder);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Entity>().HasKey(e => e.Iso3);
        modelBuilder.Entity<StoreInfo>().HasKey(i => i.DataVersion);
        modelBuilder.Entity<Indicator>().HasIndex(i => i.Chart);
        modelBuilder.Entity<Observation>(o =>
        {
            o.Property(x => x.Id).ValueGeneratedNever();
            o.HasOne<Indicator>().WithMany().HasForeignKey(x => x.IndicatorId);
            o.HasOne<Entity>().WithMany().HasForeignKey(x => x.Iso3);
            o.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
        modelBuilder.Entity<Gap>(g =>
        {
            g.Property(x => x.Id).ValueGeneratedNever();
            g.HasOne<Indicator>().WithMany().HasForeignKey(x => x.IndicatorId);
            g.HasOne<Entity>().WithMany().HasForeignKey(x => x.Iso3);
            g.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
        modelBuilder.Entity<Place>(p =>
        {
            p.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
            p.HasOne<Entity>().WithMany().HasForeignKey(x => x.Iso3);
            p.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
    }

    private static void AsCodes<T>(ModelConfigurationBuilder builder) where T : struct, Enum =>
        builder.Properties<T>().HaveConversion<CodeConverter<T>>();

    private sealed class CodeConverter<T>() : ValueConverter<T, string>(v => Codes.Of(v), t => FromCode<T>(t))
        where T : struct, Enum;

    private static T FromCode<T>(string text) where T : struct, Enum =>
        Codes.TryRead<T>(text, out var value) ? value : throw new StoreException($"\"{text}\" is not a code of {typeof(T).Name}.");
}

/// <summary>What a store was built from.</summary>
public sealed class StoreInfo
{
    /// <summary>SHA-256 of the record, 64 hexadecimal digits.</summary>
    public required string DataVersion { get; init; }

    /// <summary>The build of this program that wrote the store.</summary>
    public required string BuildId { get; init; }
}

/// <summary>A store that cannot be built or opened; the message is for people.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Without a message.</summary>
    public StoreException()
    {
    }

    /// <summary>With a message.</summary>
    public StoreException(string message) : base(message)
    {
    }

    /// <summary>With a message and what caused it.</summary>
    public StoreException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
