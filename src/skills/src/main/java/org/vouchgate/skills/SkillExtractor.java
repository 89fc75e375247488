package org.vouchgate.skills;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.vouchgate.credential.VerifiedCredential;
import org.vouchgate.skills.badge.Achievement;
import org.vouchgate.skills.badge.Completion;
import org.vouchgate.skills.badge.Rung;
import org.vouchgate.skills.badge.SkillClaim;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/**
 * Reads skills out of verified credentials.
 *
 * <p>Reads Open Badges 3.0, CLR 2.0, the European Learning Model and LER-RS in W3C credentials
 * ({@code credentialSubject}), and in SD-JWT VCs the claims {@code achievement} with {@code result} and {@code skills},
 * and a W3C credential in {@code ld}. Credentials inside a credential are read if they were accepted themselves.
 */
public final class SkillExtractor {

    private final SkillsTaxonomy taxonomy;
    private final SkillReading reading;

    public SkillExtractor(SkillsTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
        this.reading = new SkillReading(taxonomy);
    }

    /**
     * Reads every skill of these credentials, taken together as one person's.
     *
     * @param credentials in the order that {@link CredentialReference#index} counts
     */
    public SkillProfile extract(Collection<VerifiedCredential> credentials) {
        var sources = new ArrayList<CredentialSource>();
        int index = 0;
        for (var credential : credentials) {
            sources.addAll(CredentialSource.allOf(credential, index++));
        }
        var evidence = new LinkedHashSet<SkillEvidence>();
        var setAside = new ArrayList<SetAside>();
        var newest = Copies.newest(sources);
        for (var source : sources) {
            if (newest.contains(source)) {
                read(source, evidence, setAside);
            } else {
                setAside.add(new SetAside(source.reference(), "", "", SetAside.Why.ALREADY_COUNTED));
            }
        }
        return new SkillProfile(new ArrayList<>(evidence), setAside, taxonomy.version());
    }

    /**
     * Reads credentials that are only supposed, as if each had the standing that is said of it. The profile is nobody's:
     * it answers what-if questions and is never to be held for a candidate's.
     *
     * @param credentials in the order that {@link CredentialReference#index} counts
     */
    public SkillProfile suppose(List<SupposedCredential> credentials) {
        var evidence = new LinkedHashSet<SkillEvidence>();
        var setAside = new ArrayList<SetAside>();
        for (int i = 0; i < credentials.size(); i++) {
            var supposed = credentials.get(i);
            var source = CredentialSource.supposed(supposed, i);
            if (supposed.standing().isPresent()) {
                read(source, evidence, setAside);
            } else {
                setAside.add(new SetAside(source.reference(), "", "", SetAside.Why.NOT_ACCEPTED));
            }
        }
        return new SkillProfile(new ArrayList<>(evidence), setAside, taxonomy.version());
    }

    private void read(CredentialSource source, Collection<SkillEvidence> evidence, Collection<SetAside> setAside) {
        for (var subject : source.subjects()) {
            for (var achievement : achievements(source, subject)) {
                notAchieved(achievement)
                        .ifPresentOrElse(
                                why -> setAside.add(aside(source, achievement, why)),
                                () -> evidence.addAll(of(source, subject, achievement)));
            }
            for (var claim : SkillClaim.of(subject.node())) {
                claim(source, subject, claim, evidence, setAside);
            }
        }
        source.doubtful()
                .forEach(pointer -> setAside.add(
                        new SetAside(source.reference(), pointer, "", SetAside.Why.NOT_VERIFIED_ON_ITS_OWN)));
    }

    /** What a credential inside a record states in its own right, the record's publisher need not repeat. */
    private static List<Achievement> achievements(CredentialSource source, CredentialSource.Subject subject) {
        var all = new ArrayList<Achievement>();
        Achievement.of(subject.node()).stream()
                .filter(achievement ->
                        achievement.id().filter(source.covered()::contains).isEmpty())
                .forEach(all::add);
        all.addAll(Achievement.inOtherWords(subject.node()));
        return all;
    }

    private List<SkillEvidence> of(CredentialSource source, CredentialSource.Subject subject, Achievement achievement) {
        var attainment = attainment(source, subject, achievement, achievement.rung());
        var found = new ArrayList<SkillEvidence>();
        for (var alignment : achievement.alignments()) {
            found.addAll(reading.alignment(alignment, SkillEvidence.Source.ALIGNMENT, source.reference(), attainment));
        }
        for (var result : achievement.resultsRead()) {
            var own = attainment(source, subject, achievement, result.rung());
            found.addAll(reading.alignment(result.alignment(), SkillEvidence.Source.RESULT, source.reference(), own));
        }
        achievement.name().ifPresent(name -> found.addAll(reading.name(name, source.reference(), attainment)));
        achievement.tags().forEach(tag -> found.addAll(reading.tag(tag, source.reference(), attainment)));
        achievement
                .criteria()
                .ifPresent(criteria -> found.addAll(reading.criteria(criteria, source.reference(), attainment)));
        return found;
    }

    private static Attainment attainment(
            CredentialSource source, CredentialSource.Subject subject, Achievement achievement, Optional<Rung> rung) {
        var outcome = achievement.completion() == Completion.PROVISIONAL
                ? Outcome.PROVISIONAL
                : achievement.examined() || subject.hasEvidence() ? Outcome.ASSESSED : Outcome.STATED;
        return new Attainment(
                source.standing(), outcome, rung.map(SkillExtractor::level), subject.awarded(), achievement.lasting());
    }

    private void claim(
            CredentialSource source,
            CredentialSource.Subject subject,
            SkillClaim claim,
            Collection<SkillEvidence> evidence,
            Collection<SetAside> setAside) {
        if (!claim.completed()) {
            setAside.add(new SetAside(source.reference(), claim.pointer(), claim.name(), SetAside.Why.NOT_COMPLETED));
            return;
        }
        var outcome = subject.hasEvidence() ? Outcome.ASSESSED : Outcome.STATED;
        var level = claim.rung().map(SkillExtractor::level);
        var attainment = new Attainment(source.standing(), outcome, level, subject.awarded(), false);
        evidence.addAll(reading.claim(claim, source.reference(), attainment));
    }

    private static Optional<SetAside.Why> notAchieved(Achievement achievement) {
        switch (achievement.completion()) {
            case CONTRADICTORY:
                return Optional.of(SetAside.Why.RESULT_CONTRADICTORY);
            case NOT_COMPLETED:
                return Optional.of(SetAside.Why.NOT_COMPLETED);
            case BELOW_REQUIRED:
                return Optional.of(SetAside.Why.BELOW_REQUIRED);
            default:
                return Optional.empty();
        }
    }

    private static SetAside aside(CredentialSource source, Achievement achievement, SetAside.Why why) {
        var words = achievement.name().map(name -> name.words()).orElse("");
        return new SetAside(source.reference(), achievement.pointer(), words, why);
    }

    private static Level level(Rung rung) {
        return new Level(rung.name(), rung.rank(), rung.of());
    }
}
