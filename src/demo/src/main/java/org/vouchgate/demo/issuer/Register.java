package org.vouchgate.demo.issuer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.vouchgate.demo.DataDirectory;

/** What the college has issued, and what it has taken back. */
@ApplicationScoped
public class Register {

    /** Entries of either list. Indices are drawn at random, so that neighbours tell nothing of each other. */
    static final int LIST_SIZE = 131_072;

    private static final String FILE = "register.json";

    @Inject
    DataDirectory data;

    @Inject
    SecureRandom chance;

    @Inject
    Clock clock;

    private final List<IssuedEntry> entries = new ArrayList<>();

    @PostConstruct
    void load() {
        data.read(FILE)
                .ifPresent(json -> json.getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                        .map(IssuedEntry::of)
                        .forEach(entries::add));
    }

    /** Enters a credential that is about to be issued. */
    synchronized IssuedEntry enter(String holder, String title, boolean badge) {
        var entry = new IssuedEntry(
                UUID.randomUUID().toString(), holder, title, badge, freeIndex(badge), clock.instant(), false);
        entries.add(entry);
        save();
        return entry;
    }

    /** Takes a credential back, or gives it back. */
    synchronized void setRevoked(String id, boolean revoked) {
        entries.replaceAll(entry -> entry.id().equals(id) ? entry.withRevoked(revoked) : entry);
        save();
    }

    /** Newest first. */
    public synchronized List<IssuedEntry> entries() {
        var newestFirst = new ArrayList<>(entries);
        Collections.reverse(newestFirst);
        return List.copyOf(newestFirst);
    }

    synchronized List<Long> revoked(boolean badges) {
        return entries.stream()
                .filter(entry -> entry.badge() == badges && entry.revoked())
                .map(IssuedEntry::index)
                .toList();
    }

    private long freeIndex(boolean badge) {
        while (true) {
            long index = chance.nextInt(LIST_SIZE);
            if (entries.stream().noneMatch(entry -> entry.badge() == badge && entry.index() == index)) {
                return index;
            }
        }
    }

    private void save() {
        var array = Json.createArrayBuilder();
        entries.forEach(entry -> array.add(entry.toJson()));
        data.write(FILE, Json.createObjectBuilder().add("entries", array).build());
    }
}
