package org.vouchgate.credential.ld;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One RDF statement. A blank node is written with its {@code _:}.
 *
 * @param datatype absent for resources
 * @param language absent unless the object is text in a language
 * @param graph    absent in the default graph
 */
record Statement(
        String subject,
        String predicate,
        String object,
        @Nullable String datatype,
        @Nullable String language,
        @Nullable String graph) {

    private static final String BLANK = "_:";

    String line() {
        return NQuadsWriter.nquad(subject, predicate, object, datatype, language, null, graph);
    }

    /** The same with other names for its blank nodes. */
    String line(UnaryOperator<String> names) {
        return NQuadsWriter.nquad(
                named(subject, names),
                predicate,
                datatype == null ? named(object, names) : object,
                datatype,
                language,
                null,
                graph == null ? null : named(graph, names));
    }

    /** Its blank nodes, each once, without {@code _:}. */
    Set<String> blanks() {
        return new LinkedHashSet<>(positions().values());
    }

    /** Its blank nodes by where they stand, as the canonical form calls the places: {@code s}, {@code o} and {@code g}. */
    Map<Character, String> positions() {
        var positions = new LinkedHashMap<Character, String>();
        put(positions, 's', subject);
        if (datatype == null) {
            put(positions, 'o', object);
        }
        if (graph != null) {
            put(positions, 'g', graph);
        }
        return positions;
    }

    private static void put(Map<Character, String> positions, char position, String term) {
        if (term.startsWith(BLANK)) {
            positions.put(position, term.substring(BLANK.length()));
        }
    }

    private static String named(String term, UnaryOperator<String> names) {
        return term.startsWith(BLANK) ? BLANK + names.apply(term.substring(BLANK.length())) : term;
    }

    Optional<Statement> relabelled(Map<String, String> labels) {
        var newSubject = renamed(subject, labels);
        var newObject = datatype == null ? renamed(object, labels) : Optional.of(object);
        var newGraph = graph == null ? Optional.of("") : renamed(graph, labels);
        if (newSubject.isEmpty() || newObject.isEmpty() || newGraph.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Statement(
                newSubject.get(),
                predicate,
                newObject.get(),
                datatype,
                language,
                graph == null ? null : newGraph.get()));
    }

    private static Optional<String> renamed(String term, Map<String, String> labels) {
        return term.startsWith(BLANK)
                ? Optional.ofNullable(labels.get(term.substring(BLANK.length())))
                        .map(BLANK::concat)
                : Optional.of(term);
    }
}
