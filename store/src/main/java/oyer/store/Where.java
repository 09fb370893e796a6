package oyer.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.statement.Query;

/// Conditions of a query, put together, with what is bound to them.
final class Where {

    private final StringBuilder sql = new StringBuilder(" where 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    Where and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /// @param condition names its value `:name`
    Where and(String condition, String name, Object value) {
        values.put(name, value);
        return and(condition);
    }

    <T> Where and(String condition, String name, Optional<T> value) {
        value.ifPresent(v -> and(condition, name, v));
        return this;
    }

    /// All of these words, divided by white space, stand in a column that is in lower case.
    Where words(String column, Optional<String> words) {
        if (words.isPresent()) {
            for (String word : ReadingRows.lower(words.get()).strip().split("\\s+", -1)) {
                String name = "word" + values.size();
                and("instr(" + column + ", :" + name + ") > 0", name, word);
            }
        }
        return this;
    }

    /// No condition, but the same values: for a query around one that has the conditions.
    Where bound() {
        Where bound = new Where();
        bound.values.putAll(values);
        return bound;
    }

    /// Equal to that of another with the same conditions and the same values.
    Object key() {
        return List.of(sql.toString(), Map.copyOf(values));
    }

    Query bind(Query query) {
        values.forEach(query::bind);
        return query;
    }

    @Override
    public String toString() {
        return sql.toString();
    }
}
