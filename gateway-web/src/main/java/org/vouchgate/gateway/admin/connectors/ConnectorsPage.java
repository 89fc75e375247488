package org.vouchgate.gateway.admin.connectors;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.recruiter.Shell;

/**
 * The employer's connections with recruiting systems, and what did not arrive there.
 *
 * @param tried     what came of trying an account
 * @param mistake   what was wrong with what was just done
 * @param connected those with an account
 * @param others    those without
 * @param more      how many dead letters there are besides those that are listed
 * @param refused   the dead letter that was to be let be without a usable reason, and what was typed
 */
public record ConnectorsPage(
        Shell shell,
        Optional<Tried> tried,
        Optional<String> mistake,
        List<ConnectorCard> connected,
        List<ConnectorCard> others,
        List<Letter> letters,
        long more,
        List<Letter> drifted,
        Optional<Refused> refused) {

    public ConnectorsPage {
        connected = List.copyOf(connected);
        others = List.copyOf(others);
        letters = List.copyOf(letters);
        drifted = List.copyOf(drifted);
    }

    /** What came of trying an account, in the connector's own words. */
    public record Tried(String system, List<String> found) {

        public Tried {
            found = List.copyOf(found);
        }
    }

    /** What was typed as the reason to let a delivery be, and what is wrong with it. */
    public record Refused(UUID letter, String typed, String mistake) {}

    /**
     * One delivery that a person looks at.
     *
     * @param step    the key of what was to be done
     * @param answer  what the system said, or what it shows
     * @param cause   why somebody has to look
     * @param call    the last call, as a digest
     * @param twice   whether it may have arrived twice
     * @param missing whether it is not shown any more, so that it can be sent again
     * @param at      when it was looked at
     */
    public record Letter(
            UUID id,
            UUID request,
            String system,
            String step,
            Optional<String> answer,
            Optional<String> cause,
            Optional<String> call,
            boolean twice,
            boolean missing,
            Optional<Instant> at) {}

    /** The mistake with one letter's reason. */
    public Optional<Refused> refused(Letter letter) {
        return refused.filter(one -> one.letter().equals(letter.id()));
    }
}
