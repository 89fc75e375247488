package org.vouchgate.gateway.lease;

import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written to a row {@code r} in one statement with its lease. */
public final class Change {

    private final StringBuilder clauses = new StringBuilder();
    private final Map<String, @Nullable Object> values = new HashMap<>();

    /** Sets an attribute to a value. */
    public Change set(String attribute, @Nullable Object value) {
        return set(attribute, ":" + attribute, value);
    }

    /**
     * Sets an attribute to what an expression says.
     *
     * @param expression of JPQL, with the value in it by the attribute's name, such as {@code coalesce(:answer, r.answer)}
     */
    public Change set(String attribute, String expression, @Nullable Object value) {
        clauses.append(", r.").append(attribute).append(" = ").append(expression);
        values.put(attribute, value);
        return this;
    }

    String clauses() {
        return clauses.toString();
    }

    <Q extends Query> Q in(Q query) {
        values.forEach(query::setParameter);
        return query;
    }
}
