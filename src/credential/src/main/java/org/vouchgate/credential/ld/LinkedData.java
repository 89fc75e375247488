package org.vouchgate.credential.ld;

import com.apicatalog.jsonld.JsonLdError;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.Function;

/** Reads documents as JSON-LD without losing anything, and brings them into canonical form. */
public final class LinkedData {

    private static final int MOST_STATEMENTS = 50_000;
    // The published tests need some hundreds, and the one that is made to take for ever is given up after these.
    private static final int MOST_STEPS = 50_000;

    private LinkedData() {}

    /**
     * The canonical form of a document (RDFC-1.0).
     *
     * @param document read strictly; its contexts are taken from the set and from nowhere else
     * @param digest   what is used inside the algorithm: the hash that goes with the key
     */
    public static Canonical canonical(JsonObject document, ContextSet contexts, Digest digest) {
        return expanded(document, contexts).fold(expanded -> canonical(expanded, digest), Canonical.Refused::new);
    }

    /** What speaks against a document whose canonical form is not needed: the same that would speak against that. */
    public static Optional<Objection> objection(JsonObject document, ContextSet contexts) {
        return expanded(document, contexts).fold(expanded -> Optional.empty(), Optional::of);
    }

    private static Expanded expanded(JsonObject document, ContextSet contexts) {
        return Spelling.objection(document, contexts)
                .<Expanded>map(Expanded.Not::new)
                .orElseGet(() -> expand(document, contexts));
    }

    private static Expanded expand(JsonObject document, ContextSet contexts) {
        try {
            var expanded = contexts.expander().expand(document);
            return Losses.in(expanded)
                    .<Expanded>map(Expanded.Not::new)
                    .orElseGet(() -> new Expanded.Document(expanded));
        } catch (JsonLdError refused) {
            return new Expanded.Not(objection(refused));
        } catch (ClassCastException | IllegalArgumentException | IllegalStateException unexpected) {
            return new Expanded.Not(Objection.NOT_LINKED_DATA);
        }
    }

    private static Canonical canonical(JsonArray expanded, Digest digest) {
        try {
            var statements = Statements.of(expanded);
            return statements.size() > MOST_STATEMENTS
                    ? new Canonical.Refused(Objection.TOO_COSTLY)
                    : Rdfc.canonical(statements, digest, MOST_STEPS)
                            .<Canonical>map(Canonical.Content::new)
                            .orElseGet(() -> new Canonical.Refused(Objection.TOO_COSTLY));
        } catch (ClassCastException | IllegalArgumentException refused) {
            return new Canonical.Refused(Objection.NOT_LINKED_DATA);
        }
    }

    private static Objection objection(JsonLdError error) {
        return switch (error.getCode()) {
            case UNDEFINED_TERM -> Objection.LOSSY;
            case LOADING_DOCUMENT_FAILED -> Objection.CONTEXT_NOT_PINNED;
            // Two pinned contexts may contradict each other: those of early badges and version 2 of the data model do.
            case LOADING_REMOTE_CONTEXT_FAILED ->
                error.getCause() instanceof JsonLdError inside ? objection(inside) : Objection.CONTEXT_NOT_PINNED;
            default -> Objection.NOT_LINKED_DATA;
        };
    }

    private sealed interface Expanded {

        <R> R fold(Function<JsonArray, R> document, Function<Objection, R> not);

        record Document(JsonArray json) implements Expanded {
            @Override
            public <R> R fold(Function<JsonArray, R> document, Function<Objection, R> not) {
                return document.apply(json);
            }
        }

        record Not(Objection objection) implements Expanded {
            @Override
            public <R> R fold(Function<JsonArray, R> document, Function<Objection, R> not) {
                return not.apply(objection);
            }
        }
    }
}
