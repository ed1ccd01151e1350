using System.Globalization;
using Dashboard.Core.Record;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Dashboard.Core.Store;

/// <summary>
/// Writes the rows of a record into an empty store in one transaction. Tables and columns are those of EF Core's model, but
/// not its change tracking: for rows that are only ever inserted, that made half of the first start.
/// </summary>
internal sealed class StoreWriter(IModel model, SqliteTransaction transaction)
{
    internal static async Task WriteAsync(StoreContext store, DocumentedRecord record, CancellationToken cancellation)
    {
        await store.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)store.Database.GetDbConnection();
        await using var transaction = connection.BeginTransaction();
        var writer = new StoreWriter(store.Model, transaction);
        foreach (var table in StoreTables.All) writer.Insert(table.Row, table.Rows(record));
        writer.Insert(typeof(RowCount), StoreTables.CountsOf(record));
        writer.Insert(typeof(StoreInfo), [StoreInfo.Of(record)]);
        await transaction.CommitAsync(cancellation);
    }

    private void Insert(Type row, IEnumerable<object> rows)
    {
        var type = model.FindEntityType(row)!;
        var columns = type.GetProperties().ToList();
        using var command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // Names of the model, no input.
        command.CommandText =
            $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(c => $"\"{c.GetColumnName()}\""))}) "
            + $"VALUES ({string.Join(", ", columns.Select((_, i) => Parameter(i)))})";
#pragma warning restore CA2100
        for (var i = 0; i < columns.Count; i++) command.Parameters.Add(new SqliteParameter { ParameterName = Parameter(i) });
        foreach (var item in rows)
        {
            for (var i = 0; i < columns.Count; i++) command.Parameters[i].Value = Stored(columns[i], item);
            command.ExecuteNonQuery();
        }
    }

    private static object Stored(IProperty column, object row)
    {
        var value = column.PropertyInfo!.GetValue(row);
        if (column.GetValueConverter() is { } converter) value = converter.ConvertToProvider(value);
        return value ?? DBNull.Value;
    }

    private static string Parameter(int index) => "$" + index.ToString(CultureInfo.InvariantCulture);
}
