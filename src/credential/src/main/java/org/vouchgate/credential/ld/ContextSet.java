package org.vouchgate.credential.ld;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Pinned contexts, one edition of each: what every context address means while a document is read. */
public final class ContextSet {

    private final Map<String, PinnedContext> contexts = new HashMap<>();
    private final Expander expander;

    ContextSet(List<PinnedContexts.Edition> editions) {
        var documents = new HashMap<String, Document>();
        for (var edition : editions) {
            contexts.put(edition.context().url(), edition.context());
            documents.put(edition.context().url(), JsonDocument.of(edition.content()));
        }
        this.expander = new Expander(options(documents));
    }

    /** The contexts that a document names, wherever in it, as they are read here. */
    public List<PinnedContext> usedBy(JsonObject document) {
        return ContextNames.in(document).stream()
                .map(contexts::get)
                .filter(Objects::nonNull)
                .toList();
    }

    boolean has(String url) {
        return contexts.containsKey(url);
    }

    Expander expander() {
        return expander;
    }

    private static JsonLdOptions options(Map<String, Document> documents) {
        var options = new JsonLdOptions((url, ignored) -> {
            var document = documents.get(url.toString());
            if (document == null) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, "not pinned");
            }
            return document;
        });
        // The library's own caches are not made for several threads; everything is in memory anyway.
        options.setContextCache(null);
        options.setDocumentCache(null);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        // Nothing may be dropped in silence; what is no identifier is refused before.
        options.setUriValidation(UriValidationPolicy.None);
        return options;
    }
}
