package org.vouchgate.gateway.mail;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.gateway.mail.Mail.Kind;
import org.vouchgate.gateway.mail.Mail.State;

/**
 * Whether a reminder would reach a candidate, or why it would not.
 *
 * @param at when they were invited, reminded, or could not be reached; empty if none of that happened
 */
public record Reach(Standing standing, Optional<Instant> at) {

    /** How it stands with one candidate. */
    public enum Standing {
        /** They were invited, nobody has reminded them, and they can still answer. */
        REACHED,
        /** A reminder is on its way or has gone out: nobody is reminded twice. */
        REMINDED,
        /** The invitation waits to be sent. */
        ON_ITS_WAY,
        /** The invitation was not taken by the mail server. */
        NOT_DELIVERED,
        /** They were given a link, and no mail; or there is no way to write to them. */
        NOT_INVITED,
        /** There is nothing left to answer. */
        OVER;

        /** The last part of what sentences about it are called. */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What the mails that a candidate was sent so far come to. */
    static Reach of(List<Mail> earlier, boolean answerable, boolean writable) {
        if (!answerable || !writable) {
            return new Reach(answerable ? Standing.NOT_INVITED : Standing.OVER, Optional.empty());
        }
        return last(earlier, Kind.REMINDER)
                .map(mail -> new Reach(Standing.REMINDED, Optional.of(when(mail))))
                .orElseGet(() -> invited(earlier));
    }

    /** Of several invitations one that arrived counts, whatever became of the others. */
    private static Reach invited(List<Mail> earlier) {
        return earlier.stream()
                .filter(mail -> mail.kind() == Kind.INVITATION && mail.state() == State.SENT)
                .reduce((one, later) -> later)
                .or(() -> last(earlier, Kind.INVITATION))
                .map(mail -> new Reach(standing(mail.state()), Optional.of(when(mail))))
                .orElseGet(() -> new Reach(Standing.NOT_INVITED, Optional.empty()));
    }

    private static Standing standing(State invitation) {
        return switch (invitation) {
            case SENT -> Standing.REACHED;
            case WAITING -> Standing.ON_ITS_WAY;
            case REFUSED, STUCK -> Standing.NOT_DELIVERED;
            case DROPPED -> Standing.NOT_INVITED;
        };
    }

    private static Optional<Mail> last(List<Mail> earlier, Kind kind) {
        return earlier.stream().filter(mail -> mail.kind() == kind).reduce((one, later) -> later);
    }

    private static Instant when(Mail mail) {
        return mail.settledAt().orElse(mail.createdAt());
    }

    public boolean isReached() {
        return standing == Standing.REACHED;
    }
}
