package org.vouchgate.gateway.recruiter.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.gateway.assessment.AssessedCredential;
import org.vouchgate.gateway.assessment.Stated;
import org.vouchgate.gateway.wording.CredentialNames;
import org.vouchgate.words.Words;

/**
 * What a credential states beside skills, for a reader.
 *
 * @param recipient    to whom it was written, where that says something
 * @param achievements each achievement with what should be known about it
 * @param remarks      what should be known about the whole
 */
public record StatedView(Optional<String> recipient, List<Achievement> achievements, List<String> remarks) {

    private static final Set<String> RESERVATIONS =
            Set.of("provisional", "below-required", "not-completed", "contradictory");

    /**
     * One achievement.
     *
     * @param type     what sort of achievement, in the issuer's words
     * @param results  each result, in the issuer's words
     * @param notes    reservations, in ours
     * @param evidence what the issuer points to, as text: a link would send the recruiter to wherever somebody wrote
     */
    public record Achievement(
            String name, Optional<String> type, List<String> results, List<String> notes, List<String> evidence) {

        public Achievement {
            results = List.copyOf(results);
            notes = List.copyOf(notes);
            evidence = List.copyOf(evidence);
        }

        static Achievement of(Words words, Stated.Achieved achieved) {
            var notes = new ArrayList<String>();
            if (RESERVATIONS.contains(achieved.completion())) {
                notes.add(words.say("credential.completion." + achieved.completion()));
            }
            achieved.definedBy().ifPresent(who -> notes.add(words.say("credential.defined-by", who)));
            if (achieved.publisherOnly()) {
                notes.add(words.say("credential.publisher-only"));
            }
            return new Achievement(
                    achieved.name().isEmpty() ? words.say("credential.nameless-achievement") : achieved.name(),
                    achieved.type().map(CredentialNames::words),
                    achieved.results(),
                    notes,
                    achieved.evidence());
        }

        boolean saysSomething() {
            return !notes.isEmpty() || !evidence.isEmpty() || !results.isEmpty();
        }
    }

    public StatedView {
        achievements = List.copyOf(achievements);
        remarks = List.copyOf(remarks);
    }

    static StatedView of(Words words, AssessedCredential credential) {
        return credential
                .stated()
                .map(stated -> new StatedView(
                        recipient(words, stated.recipient(), credential.subjectBinding()),
                        stated.achievements().stream()
                                .map(achieved -> Achievement.of(words, achieved))
                                .filter(Achievement::saysSomething)
                                .toList(),
                        stated.remarks().stream()
                                .map(remark -> remark(words, remark))
                                .toList()))
                .orElseGet(() -> new StatedView(Optional.empty(), List.of(), List.of()));
    }

    private static String remark(Words words, Stated.Remarked remark) {
        var key = "credential.remark." + remark.kind();
        return words.has(key) ? words.say(key) : remark.sentence();
    }

    /** Another address says little of somebody who proved that it is theirs: people have several. */
    private static Optional<String> recipient(Words words, String strength, Optional<String> binding) {
        boolean proven = binding.filter("cryptographic"::equals).isPresent();
        return switch (strength) {
            case "proved-address", "employers-address" -> Optional.of(words.say("credential.recipient." + strength));
            case "broken-hash", "other-address" ->
                proven ? Optional.empty() : Optional.of(words.say("credential.recipient.other-address"));
            default -> Optional.empty();
        };
    }
}
