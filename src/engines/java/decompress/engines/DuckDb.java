package decompress.engines;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** DuckDB, in this process. */
final class DuckDb implements Engine {
    private final Connection connection;

    DuckDb(Path logs, String schema) {
        try {
            this.connection = DriverManager.getConnection("jdbc:duckdb:");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        tell("SET VARIABLE logs = " + quoted(logs.toString()));
        tell("SET VARIABLE schema = " + quoted(schema));
    }

    @Override
    public String name() {
        return "duckdb";
    }

    @Override
    public List<String> tell(String sql) {
        try (var statement = connection.createStatement()) {
            return statement.execute(sql) ? rows(statement.getResultSet()) : List.of();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static List<String> rows(ResultSet result) throws SQLException {
        var columns = result.getMetaData();
        var names = new ArrayList<Object>();
        for (var i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnName(i));
        }
        var rows = new ArrayList<String>();
        rows.add(Row.of(names));
        while (result.next()) {
            var values = new ArrayList<Object>();
            for (var i = 1; i <= names.size(); i++) {
                values.add(result.getObject(i));
            }
            rows.add(Row.of(values));
        }
        return rows;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
