package org.vouchgate.credential.ld;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An RDF dataset with labelled blank nodes, as canonical N-Quads in their order (RDFC-1.0, section 5). */
public final class Dataset {

    private final List<Statement> statements;
    private final List<String> lines;

    Dataset(List<Statement> statements) {
        this.statements = List.copyOf(statements);
        this.lines =
                statements.stream().map(Statement::line).sorted().distinct().toList();
    }

    /** One N-Quad each, ending with a line feed, in code point order. */
    public List<String> lines() {
        return lines;
    }

    /** All of it, as it is hashed. */
    public byte[] bytes() {
        return String.join("", lines).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The same dataset under other labels; empty if a blank node has none.
     *
     * @param labels from each label without {@code _:} to the new one
     */
    public Optional<Dataset> relabelled(Map<String, String> labels) {
        var renamed = statements.stream()
                .map(statement -> statement.relabelled(labels))
                .flatMap(Optional::stream)
                .toList();
        return renamed.size() == statements.size() ? Optional.of(new Dataset(renamed)) : Optional.empty();
    }
}
