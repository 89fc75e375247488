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

    @Column(updatable = false, length = 32)
    private String connector;

    @Column(name = "ats_order", updatable = false, length = 64)
    private String order;

    @Column(name = "ats_application", updatable = false, length = 200)
    private String application;

    @Column(name = "ats_candidate", updatable = false, length = 200)
    private String candidate;

    /** Addresses, one a line. */
    @Column(name = "ats_callbacks", length = 4000)
    private String callbacks;

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

    /** Where the ATS wants to hear of it: one for each time a recruiter ordered the same thing. */
    public List<URI> callbacks() {
        return Optional.ofNullable(callbacks).stream()
                .flatMap(lines -> Arrays.stream(lines.split("\n")))
                .map(URI::create)
                .toList();
    }
}
