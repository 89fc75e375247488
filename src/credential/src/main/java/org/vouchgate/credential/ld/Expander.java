package org.vouchgate.credential.ld;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.context.ActiveContext;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.expansion.Expansion;
import com.apicatalog.jsonld.processor.ProcessingRuntime;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Expands documents, and keeps what their lists of contexts came to. Working that out takes most of an expansion, and
 * the documents of this world begin with a handful of lists. From there on the library goes its own way, so that the
 * outcome is the same.
 */
final class Expander {

    // Two or three hundred terms each. Whoever sends other lists only makes the gateway work them out again.
    private static final int MOST_LISTS = 64;
    private static final int LONGEST_LIST = 8;

    private static final String CONTEXT = "@context";
    private static final String GRAPH = "@graph";
    private static final JsonProvider JSON = JsonProvider.provider();

    private final JsonLdOptions options;
    // The library only reads a context that is complete; what follows in a document goes into a copy.
    private final Map<List<String>, ActiveContext> known = new ConcurrentHashMap<>();

    /** @param options without a base, a context of their own, or a limit of time, and with contexts that never change */
    Expander(JsonLdOptions options) {
        this.options = options;
    }

    JsonArray expand(JsonObject document) throws JsonLdError {
        var names = names(document.get(CONTEXT));
        return names.isPresent() ? expand(document, names.get()) : byLibrary(document);
    }

    /** The library's own way from the first step to the last. */
    JsonArray byLibrary(JsonObject document) throws JsonLdError {
        return JsonLd.expand(JsonDocument.of(document)).options(options).get();
    }

    int size() {
        return known.size();
    }

    /** JSON-LD 1.1 API, section 9.1, from step 8 on. */
    private JsonArray expand(JsonObject document, List<String> names) throws JsonLdError {
        var context = context(names, document);
        var rest = JSON.createObjectBuilder(document).remove(CONTEXT).build();
        var expanded = Expansion.with(context, rest, null, null)
                .ordered(options.isOrdered())
                .compute();
        if (expanded instanceof JsonObject object && object.size() == 1 && object.containsKey(GRAPH)) {
            expanded = object.get(GRAPH);
        }
        if (expanded instanceof JsonArray array) {
            return array;
        }
        return expanded == JsonValue.NULL
                ? JsonValue.EMPTY_JSON_ARRAY
                : JSON.createArrayBuilder().add(expanded).build();
    }

    private ActiveContext context(List<String> names, JsonObject document) throws JsonLdError {
        var found = known.get(names);
        if (found != null) {
            return found;
        }
        var made = new ActiveContext(null, null, ProcessingRuntime.of(options))
                .newContext()
                .create(document.get(CONTEXT), null);
        if (known.size() >= MOST_LISTS) {
            known.clear();
        }
        known.put(names, made);
        return made;
    }

    /** The list by which a document names its contexts, if it is nothing else, and not too long to be kept. */
    private static Optional<List<String>> names(@Nullable JsonValue context) {
        if (context instanceof JsonString one) {
            return Optional.of(List.of(one.getString()));
        }
        return context instanceof JsonArray several
                        && several.size() <= LONGEST_LIST
                        && several.stream().allMatch(JsonString.class::isInstance)
                ? Optional.of(List.copyOf(several.getValuesAs(JsonString::getString)))
                : Optional.empty();
    }
}
