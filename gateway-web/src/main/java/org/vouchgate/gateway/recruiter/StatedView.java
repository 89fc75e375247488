package org.vouchgate.gateway.recruiter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.Stated;
import org.vouchgate.gateway.pages.CredentialNames;

/**
 * What a credential states beside skills, for a reader.
 *
 * @param recipient    to whom it was written, where that says something
 * @param achievements each achievement with what should be known about it
 * @param remarks      what should be known about the whole
 */
public record StatedView(Optional<String> recipient, List<Achievement> achievements, List<String> remarks) {

    /**
     * One achievement.
     *
     * @param notes    results, and reservations
     * @param evidence what the issuer points to, as text: a link would send the recruiter to wherever somebody wrote
     */
    public record Achievement(String name, List<String> notes, List<String> evidence) {

        public Achievement {
            notes = List.copyOf(notes);
            evidence = List.copyOf(evidence);
        }

        static Achievement of(Stated.Achieved achieved) {
            var notes = new ArrayList<>(achieved.results());
            reservation(achieved.completion()).ifPresent(notes::add);
            achieved.definedBy().ifPresent(who -> notes.add("Defined by " + who + ", awarded by the issuer."));
            if (achieved.publisherOnly()) {
                notes.add("Stated by the publisher of the record, without a credential of its own.");
            }
            return new Achievement(name(achieved), notes, achieved.evidence());
        }

        boolean saysSomething() {
            return !notes.isEmpty() || !evidence.isEmpty();
        }

        private static String name(Stated.Achieved achieved) {
            var name = achieved.name().isEmpty() ? "An achievement without a name" : achieved.name();
            return achieved.type()
                    .map(type -> name + " (" + CredentialNames.words(type).toLowerCase(Locale.ROOT) + ")")
                    .orElse(name);
        }

        private static Optional<String> reservation(String completion) {
            return switch (completion) {
                case "provisional" -> Optional.of("Given provisionally: it may still be taken back.");
                case "below-required" -> Optional.of("Below what the achievement itself asks for: not counted.");
                case "not-completed" -> Optional.of("Not completed: not counted.");
                case "contradictory" -> Optional.of("Its results contradict their own scale: not counted.");
                default -> Optional.empty();
            };
        }
    }

    public StatedView {
        achievements = List.copyOf(achievements);
        remarks = List.copyOf(remarks);
    }

    static StatedView of(AssessedCredential credential) {
        return credential
                .stated()
                .map(stated -> new StatedView(
                        recipient(stated.recipient(), credential.subjectBinding()),
                        stated.achievements().stream()
                                .map(Achievement::of)
                                .filter(Achievement::saysSomething)
                                .toList(),
                        stated.remarks().stream()
                                .map(remark -> Standing.sentence(remark.sentence()))
                                .toList()))
                .orElseGet(() -> new StatedView(Optional.empty(), List.of(), List.of()));
    }

    /** Another address says little of somebody who proved that it is theirs: people have several. */
    private static Optional<String> recipient(String strength, Optional<String> binding) {
        boolean proven = binding.filter("cryptographic"::equals).isPresent();
        return switch (strength) {
            case "proved-address" ->
                Optional.of("It was written to an address that the candidate proved to be theirs.");
            case "employers-address" ->
                Optional.of("It was written to the address you have for the candidate. That they read what is sent"
                        + " there, nobody has proved.");
            case "broken-hash", "other-address" ->
                proven
                        ? Optional.empty()
                        : Optional.of("It is not known to be written to the address you have for the candidate.");
            default -> Optional.empty();
        };
    }
}
