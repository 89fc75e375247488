package org.vouchgate.gateway.recruiter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Asked;
import org.vouchgate.gateway.pages.Badge;
import org.vouchgate.gateway.pages.Moments;
import org.vouchgate.gateway.pages.QrCode;

/**
 * One request, how it stands, and what came of it.
 *
 * @param seen       names what the page shows, so that a reader who has it is sent nothing again
 * @param invitation the candidate's link, while it can be answered
 * @param result     what was concluded, once it counts
 * @param mayLook    whether what was presented can be looked at again
 * @param looked     what came of looking again just now, if somebody did
 */
public record RequestPage(
        Shell shell,
        UUID id,
        String candidate,
        List<Fact> facts,
        UUID job,
        String jobTitle,
        Badge badge,
        Standing standing,
        boolean live,
        String seen,
        Optional<Link> invitation,
        Asked asked,
        List<Fact> times,
        Optional<Result> result,
        boolean mayLook,
        Optional<String> looked,
        List<DeliveryLine> deliveries) {

    /** The candidate's page, as text and as a QR code. */
    public record Link(String address, QrCode qr) {}

    /** A name and a value. */
    public record Fact(String name, String value) {}

    /**
     * What was concluded.
     *
     * @param open   what could not be found out
     * @param person whether the credentials belong to one person
     */
    public record Result(
            List<CredentialCard> credentials,
            Optional<MatchView> match,
            List<String> open,
            Optional<PersonLine> person) {}

    /** What is known about whose the credentials are, and whether somebody has to look. */
    public record PersonLine(String sentence, boolean warning) {}

    /**
     * One step of the report's way to an ATS.
     *
     * @param stuckId to have it tried again, if a person has to look
     */
    public record DeliveryLine(
            String system, String step, Badge badge, String attempts, String answer, Optional<UUID> stuckId) {}

    /** The same, after another look. */
    RequestPage lookedAt(Instant at, boolean changed) {
        var outcome = changed
                ? "Looked again at " + Moments.minute(at)
                        + ": something has changed. The result below is the new one, and it is delivered anew."
                : "Looked again at " + Moments.minute(at)
                        + ": nothing has changed. What could not be found out now stands as it was found out before.";
        return new RequestPage(
                shell,
                id,
                candidate,
                facts,
                job,
                jobTitle,
                badge,
                standing,
                live,
                seen,
                invitation,
                asked,
                times,
                result,
                mayLook,
                Optional.of(outcome),
                deliveries);
    }

    public RequestPage {
        facts = List.copyOf(facts);
        times = List.copyOf(times);
        deliveries = List.copyOf(deliveries);
    }
}
