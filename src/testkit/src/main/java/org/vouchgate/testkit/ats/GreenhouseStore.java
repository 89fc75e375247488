package org.vouchgate.testkit.ats;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Everything the stand-in knows. One lock for all: it is small. */
final class GreenhouseStore {

    private static final long FIRST = 4_000_000_000L;

    private final AtomicLong ids;
    private final Map<Long, GreenhouseApplication> applications = new LinkedHashMap<>();
    private final List<GreenhouseNote> notes = new ArrayList<>();
    private final List<GreenhouseAttachment> attachments = new ArrayList<>();
    private final Map<Long, Map<String, String>> fields = new LinkedHashMap<>();
    private final Map<URI, GreenhouseOrder> orders = new LinkedHashMap<>();

    private GreenhouseStore(long first) {
        this.ids = new AtomicLong(first);
    }

    /** A stand-in that starts anew must not hand out the ids of its former life: its partners remember them. */
    static GreenhouseStore anew() {
        return new GreenhouseStore(
                FIRST + Math.floorMod(UUID.randomUUID().getMostSignificantBits(), 1_000_000_000_000L));
    }

    /** A stand-in that is told its former life again hands out the same ids again. */
    static GreenhouseStore remembered() {
        return new GreenhouseStore(FIRST);
    }

    long nextId() {
        return ids.incrementAndGet();
    }

    synchronized GreenhouseApplication apply(String firstName, String lastName, String email) {
        var application = new GreenhouseApplication(nextId(), nextId(), firstName, lastName, email);
        applications.put(application.id(), application);
        return application;
    }

    synchronized Optional<GreenhouseApplication> application(long id) {
        return Optional.ofNullable(applications.get(id));
    }

    synchronized List<GreenhouseApplication> applications() {
        return List.copyOf(applications.values());
    }

    synchronized boolean hasCandidate(long id) {
        return applications.values().stream().anyMatch(one -> one.candidateId() == id);
    }

    synchronized GreenhouseNote add(GreenhouseNote note) {
        notes.add(note);
        return note;
    }

    synchronized GreenhouseAttachment add(GreenhouseAttachment attachment) {
        attachments.add(attachment);
        return attachment;
    }

    synchronized List<GreenhouseNote> notes() {
        return List.copyOf(notes);
    }

    synchronized List<GreenhouseAttachment> attachments() {
        return List.copyOf(attachments);
    }

    /** A recruiter rewrites a note. */
    synchronized void rewrite(long note, String body) {
        notes.replaceAll(one -> one.id() == note
                ? new GreenhouseNote(one.id(), one.candidateId(), one.userId(), body, one.visibility(), one.type())
                : one);
    }

    synchronized List<GreenhouseNote> notes(long candidateId) {
        return notes.stream().filter(note -> note.candidateId() == candidateId).toList();
    }

    synchronized List<GreenhouseAttachment> attachments(long applicationId) {
        return attachments.stream()
                .filter(one -> one.applicationId() == applicationId)
                .toList();
    }

    /** Sets fields of a candidate or of an application; their ids never coincide. */
    synchronized void set(long owner, Map<String, String> values) {
        fields.computeIfAbsent(owner, none -> new TreeMap<>()).putAll(values);
    }

    synchronized Map<String, String> fields(long owner) {
        return Map.copyOf(fields.getOrDefault(owner, Map.of()));
    }

    synchronized void put(GreenhouseOrder order) {
        orders.put(order.callback(), order);
    }

    synchronized Optional<GreenhouseOrder> order(URI callback) {
        return Optional.ofNullable(orders.get(callback));
    }

    synchronized List<GreenhouseOrder> orders() {
        return List.copyOf(orders.values());
    }
}
