package org.vouchgate.gateway.recruiter;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vouchgate.gateway.pages.Badge;

/**
 * The employer's connections with recruiting systems, and what did not arrive there.
 *
 * @param notice  what came of what was just done
 * @param mistake what was wrong with it
 * @param more    how many dead letters there are besides those that are listed
 */
public record ConnectorsPage(
        Shell shell,
        Optional<String> notice,
        Optional<String> mistake,
        List<Card> cards,
        List<Letter> letters,
        long more,
        List<Letter> drifted) {

    public ConnectorsPage {
        cards = List.copyOf(cards);
        letters = List.copyOf(letters);
        drifted = List.copyOf(drifted);
    }

    /** A name and a value. */
    public record Fact(String name, String value) {}

    /**
     * One connector, and the account with it if there is one.
     *
     * @param facts     how it stands
     * @param abilities what the connector can do
     * @param stopped   whether somebody may say that it goes on
     */
    public record Card(
            String id,
            String name,
            Badge badge,
            String sentence,
            List<Fact> facts,
            List<Fact> abilities,
            boolean connected,
            boolean stopped,
            boolean asksConsent,
            boolean checkable) {

        public Card {
            facts = List.copyOf(facts);
            abilities = List.copyOf(abilities);
        }
    }

    /**
     * One delivery that a person looks at.
     *
     * @param missing whether it is not shown any more, so that it can be sent again
     */
    public record Letter(
            UUID id, UUID request, String system, String step, String why, String about, boolean missing) {}
}
