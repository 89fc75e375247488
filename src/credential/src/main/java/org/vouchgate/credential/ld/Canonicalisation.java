package org.vouchgate.credential.ld;

import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.api.RdfQuadConsumer;
import com.apicatalog.rdf.canon.RdfCanon;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/**
 * RDFC-1.0 with an end. Telling blank nodes apart can take exponential time for datasets made for that purpose, which no
 * honest credential resembles.
 */
final class Canonicalisation implements RdfQuadConsumer {

    private static final int MOST_STATEMENTS = 50_000;
    private static final int MOST_STEPS = 50_000;

    private final RdfCanon canon;
    private int statements;
    private int steps;

    Canonicalisation(Digest digest) {
        this.canon = RdfCanon.create(digest.fresh(), this::step);
    }

    @Override
    public RdfQuadConsumer quad(
            String subject,
            String predicate,
            String object,
            @Nullable String datatype,
            @Nullable String language,
            @Nullable String direction,
            @Nullable String graph) {
        if (++statements > MOST_STATEMENTS) {
            throw new TooCostly();
        }
        canon.quad(subject, predicate, object, datatype, language, direction, graph);
        return this;
    }

    /** What was given, under canonical labels. */
    Dataset dataset() throws RdfConsumerException {
        var quads = new ArrayList<Statement>();
        canon.provide(new RdfQuadConsumer() {
            @Override
            public RdfQuadConsumer quad(
                    String subject,
                    String predicate,
                    String object,
                    @Nullable String datatype,
                    @Nullable String language,
                    @Nullable String direction,
                    @Nullable String graph) {
                quads.add(new Statement(subject, predicate, object, datatype, language, graph));
                return this;
            }
        });
        return new Dataset(quads);
    }

    private void step() {
        if (++steps > MOST_STEPS) {
            throw new TooCostly();
        }
    }

    /** Ends the work from within the library. */
    static final class TooCostly extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        TooCostly() {
            super("too much work");
        }
    }
}
