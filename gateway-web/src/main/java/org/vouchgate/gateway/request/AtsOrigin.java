package org.vouchgate.gateway.request;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The order in an ATS that a request answers, if there is one. */
@Embeddable
public class AtsOrigin {

    /** Characters in one address to call. */
    public static final int LONGEST_CALLBACK = 2_000;

    /** Characters in all of them. */
    static final int MOST_CALLBACKS = 32_000;

    private static final int LONGEST_MESSAGE = 1_000;

    @Column(updatable = false, length = 32)
    private String connector;

    /** Changes when this one is taken back and another waits for the same request. */
    @Column(name = "ats_order", length = 200)
    private String order;

    @Column(name = "ats_application", updatable = false, length = 200)
    private String application;

    /** Changes when two candidates are found to be one. */
    @Column(name = "ats_candidate", length = 200)
    private String candidate;

    /** Addresses, one a line. */
    @Column(name = "ats_callbacks", length = MOST_CALLBACKS)
    private String callbacks;

    @Column(name = "ats_message", length = LONGEST_MESSAGE)
    private String message;

    protected AtsOrigin() {
        // for JPA
    }

    public static AtsOrigin none() {
        return new AtsOrigin();
    }

    public static AtsOrigin order(
            String connector,
            String order,
            Optional<String> application,
            Optional<String> candidate,
            Optional<URI> callback) {
        var origin = new AtsOrigin();
        origin.connector = connector;
        origin.order = order;
        origin.application = application.orElse(null);
        origin.candidate = candidate.orElse(null);
        origin.callbacks = callback.map(URI::toString).orElse(null);
        return origin;
    }

    /** Nobody ordered it there, but it is about a record there. */
    public static AtsOrigin record(String connector, Optional<String> application, Optional<String> candidate) {
        var origin = new AtsOrigin();
        origin.connector = connector;
        origin.application = application.orElse(null);
        origin.candidate = candidate.orElse(null);
        return origin;
    }

    public Optional<String> connector() {
        return Optional.ofNullable(connector);
    }

    public Optional<String> order() {
        return Optional.ofNullable(order);
    }

    public Optional<String> application() {
        return Optional.ofNullable(application);
    }

    public Optional<String> candidate() {
        return Optional.ofNullable(candidate);
    }

    /** The same, with what the recruiter has to say to the candidate; what is longer than a message is cut. */
    public AtsOrigin saying(Optional<String> words) {
        message = words.map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE - 1) + "…")
                .orElse(null);
        return this;
    }

    /** What the recruiter has to say to the candidate. */
    public Optional<String> message() {
        return Optional.ofNullable(message);
    }

    /** Where the ATS wants to hear of it: one for each time a recruiter ordered the same thing. */
    public List<URI> callbacks() {
        return Optional.ofNullable(callbacks).stream()
                .flatMap(lines -> Arrays.stream(lines.split("\n")))
                .map(URI::create)
                .toList();
    }
}
