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

    /// <summary>Dated events.</summary>
    public DbSet<Event> Events => Set<Event>();

    /// <summary>Schemes of classification.</summary>
    public DbSet<Framework> Frameworks => Set<Framework>();

    /// <summary>Classifications.</summary>
    public DbSet<Classification> Classifications => Set<Classification>();

    /// <summary>Claims.</summary>
    public DbSet<Claim> Claims => Set<Claim>();

    /// <summary>Sections of documents without pages.</summary>
    public DbSet<Section> Sections => Set<Section>();

    /// <summary>Other spellings of names.</summary>
    public DbSet<Spelling> Spellings => Set<Spelling>();

    /// <summary>What became of figures, gaps and charts.</summary>
    public DbSet<Change> Changes => Set<Change>();

    /// <summary>Files of the record that are no tables.</summary>
    public DbSet<RecordFile> Files => Set<RecordFile>();

    /// <summary>The numbers of rows of the tables above.</summary>
    public DbSet<RowCount> RowCounts => Set<RowCount>();

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
        AsCodes<SourceType>(configurationBuilder);
        AsCodes<DatePrecision>(configurationBuilder);
        AsCodes<EventCategory>(configurationBuilder);
        AsCodes<PowerTopic>(configurationBuilder);
        AsCodes<Operation>(configurationBuilder);
        AsCodes<Relation>(configurationBuilder);
        AsCodes<ChangeKind>(configurationBuilder);
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Entity>().HasKey(e => e.Iso3);
        modelBuilder.Entity<StoreInfo>().HasKey(i => i.DataVersion);
        modelBuilder.Entity<RowCount>().HasKey(c => c.Name);
        modelBuilder.Entity<RecordFile>().HasKey(f => f.Path);
        modelBuilder.Entity<Indicator>().HasIndex(i => new { i.Chart, i.Order });
        modelBuilder.Entity<Observation>(o =>
        {
            o.HasIndex(x => x.Order);
            o.HasIndex(x => new { x.IndicatorId, x.Iso3, x.PeriodStart });
            o.HasOne<Indicator>().WithMany().HasForeignKey(x => x.IndicatorId);
            o.HasOne<Entity>().WithMany().HasForeignKey(x => x.Iso3);
            o.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
        modelBuilder.Entity<Gap>(g =>
        {
            g.Property(x => x.Id).ValueGeneratedNever();
            g.HasIndex(x => new { x.IndicatorId, x.Iso3 });
            g.HasOne<Indicator>().WithMany().HasForeignKey(x => x.IndicatorId);
            g.HasOne<Entity>().WithMany().HasForeignKey(x => x.Iso3);
            g.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
        modelBuilder.Entity<Place>(p =>
        {
            p.HasIndex(x => x.Order);
            p.HasIndex(x => x.Kind);
            p.HasOne<Organisation>().WithMany().HasForeignKey(x => x.OrganisationId);
            p.HasOne<Entity>().WithMany().HasForeignKey(x => x.Iso3);
            p.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
        modelBuilder.Entity<Event>(e =>
        {
            e.HasIndex(x => x.Date);
            e.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
        modelBuilder.Entity<Classification>(c =>
        {
            c.HasOne<Framework>().WithMany().HasForeignKey(x => x.FrameworkId);
            c.HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        });
        modelBuilder.Entity<Change>().Property(c => c.Id).ValueGeneratedNever();
        modelBuilder.Entity<Section>().HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
        modelBuilder.Entity<Claim>().HasOne<Source>().WithMany().HasForeignKey(x => x.SourceId);
    }

    private static void AsCodes<T>(ModelConfigurationBuilder builder) where T : struct, Enum =>
        builder.Properties<T>().HaveConversion<CodeConverter<T>>();

    private sealed class CodeConverter<T>() : ValueConverter<T, string>(v => Codes.Of(v), t => FromCode<T>(t))
        where T : struct, Enum;

    private static T FromCode<T>(string text) where T : struct, Enum =>
        Codes.TryRead<T>(text, out var value) ? value
            : throw new StoreException($"\"{text}\" is not a code of {typeof(T).Name}.");
}
