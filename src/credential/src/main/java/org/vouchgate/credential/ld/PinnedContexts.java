package org.vouchgate.credential.ld;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contexts that documents may use. Some addresses have been published with different content at different times;
 * those have several editions, which are tried in the order they appeared.
 */
public final class PinnedContexts {

    private static final String INDEX = "contexts.json";
    private static final PinnedContexts STANDARD = new PinnedContexts(read());

    private final Map<String, List<Edition>> editions;
    private final List<ContextSet> sets;

    private PinnedContexts(Map<String, List<Edition>> editions) {
        this.editions = editions;
        this.sets = sets(editions);
    }

    /** Those that credentials of learning and work are written with. */
    public static PinnedContexts standard() {
        return STANDARD;
    }

    /** These and one more, for whoever vouches for its content. */
    public PinnedContexts with(PinnedContext context, JsonObject content) {
        var more = new LinkedHashMap<>(editions);
        var known = new ArrayList<>(more.getOrDefault(context.url(), List.of()));
        known.add(new Edition(context, content));
        more.put(context.url(), List.copyOf(known));
        return new PinnedContexts(more);
    }

    /** Every edition of every context. */
    public List<PinnedContext> all() {
        return editions.values().stream()
                .flatMap(List::stream)
                .map(Edition::context)
                .toList();
    }

    /** The content of a context. */
    public JsonObject content(PinnedContext context) {
        return editions.getOrDefault(context.url(), List.of()).stream()
                .filter(edition -> edition.context().equals(context))
                .map(Edition::content)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(context.url() + " is not pinned"));
    }

    /** The sets to try a document with, in this order: more than one only if it names an address with several editions. */
    public List<ContextSet> setsFor(JsonObject document) {
        var named = ContextNames.in(document);
        return named.stream()
                        .anyMatch(url -> editions.getOrDefault(url, List.of()).size() > 1)
                ? sets
                : List.of(sets.get(0));
    }

    private static List<ContextSet> sets(Map<String, List<Edition>> editions) {
        var most = editions.values().stream().mapToInt(List::size).max().orElse(1);
        var sets = new ArrayList<ContextSet>();
        for (int i = 0; i < most; i++) {
            int rank = i;
            sets.add(new ContextSet(editions.values().stream()
                    .map(several -> several.get(Math.min(rank, several.size() - 1)))
                    .toList()));
        }
        return List.copyOf(sets);
    }

    private static Map<String, List<Edition>> read() {
        return resource(INDEX).getJsonArray("contexts").getValuesAs(JsonObject.class).stream()
                .map(entry -> new Edition(
                        new PinnedContext(
                                entry.getString("url"),
                                entry.getString("edition", ""),
                                Set.copyOf(entry.getJsonArray("sha256").getValuesAs(JsonString::getString))),
                        resource(entry.getString("file"))))
                .collect(Collectors.groupingBy(
                        edition -> edition.context().url(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
    }

    private static JsonObject resource(String name) {
        try (InputStream bytes = PinnedContexts.class.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is missing from the library");
            }
            try (var reader = Json.createReader(bytes)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the library", e);
        }
    }

    record Edition(PinnedContext context, JsonObject content) {}
}
