package org.vouchgate.gateway.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which requests, in which order.
 *
 * @param text   what the candidate's name, e-mail address or reference contains; empty for any
 * @param since  asked then or later
 * @param by     whoever asked, as a subject
 * @param sealed jobs whose candidates must not be told by who they are: not found by it, not put in its order
 * @param known  requests whose candidates may be known all the same
 */
public record RequestFilter(
        Optional<UUID> job,
        Optional<Phase> phase,
        String text,
        Optional<Instant> since,
        Optional<String> by,
        Order order,
        List<UUID> sealed,
        List<UUID> known) {

    /** In which order. */
    public enum Order {
        NEWEST,
        OLDEST,
        NAME
    }

    public RequestFilter {
        sealed = List.copyOf(sealed);
        known = List.copyOf(known);
    }

    /** Everything, newest first. */
    public static RequestFilter all() {
        return new RequestFilter(
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Order.NEWEST,
                List.of(),
                List.of());
    }

    public RequestFilter ofJob(UUID wanted) {
        return new RequestFilter(Optional.of(wanted), phase, text, since, by, order, sealed, known);
    }

    public RequestFilter in(Phase wanted) {
        return new RequestFilter(job, Optional.of(wanted), text, since, by, order, sealed, known);
    }

    public RequestFilter ordered(Order wanted) {
        return new RequestFilter(job, phase, text, since, by, wanted, sealed, known);
    }

    /** The same, without telling anybody by who they are where that is hidden. */
    public RequestFilter sealing(Collection<UUID> jobs, Collection<UUID> unsealed) {
        return new RequestFilter(job, phase, text, since, by, order, List.copyOf(jobs), List.copyOf(unsealed));
    }
}
