package org.vouchgate.credential.ld;

import com.apicatalog.rdf.nquads.NQuadsWriter;
import java.util.Map;
import java.util.Optional;
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
