package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillIri;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.Words;

/** Says how evidence answers a requirement: the rungs of the evidence ladder, surest first. */
final class Matching {

    /** How, how surely, and by which words. */
    record Match(MatchKind kind, double value, List<String> words) {}

    /** A requirement looked up once: its skill, and every name it goes by as content words. */
    record Wanted(Requirement requirement, Optional<Skill> skill, List<String> names) {}

    private final SkillsTaxonomy taxonomy;
    private final Weights.Ladder ladder;

    Matching(SkillsTaxonomy taxonomy, Weights.Ladder ladder) {
        this.taxonomy = taxonomy;
        this.ladder = ladder;
    }

    Wanted wanted(Requirement requirement) {
        var named = taxonomy.named(requirement.label());
        var skill = requirement.skillUri().isPresent()
                ? requirement.skillUri().flatMap(taxonomy::find)
                : named.size() == 1 ? Optional.of(named.get(0)) : Optional.<Skill>empty();
        var names = new ArrayList<>(List.of(requirement.label()));
        skill.ifPresent(known -> {
            names.add(known.label());
            names.addAll(known.aliases());
        });
        return new Wanted(requirement, skill, names);
    }

    Optional<Match> match(Wanted wanted, SkillEvidence evidence) {
        if (sameIdentifier(wanted.requirement(), evidence)) {
            return Optional.of(new Match(MatchKind.IDENTIFIER, ladder.identifier(), List.of(evidence.words())));
        }
        var shown = evidence.skill().flatMap(recognised -> taxonomy.find(recognised.uri()));
        var match = wanted.skill().isPresent() && shown.isPresent()
                ? kinship(wanted.skill().get(), shown.get(), evidence)
                : text(wanted, evidence);
        return match.filter(found -> found.value() > 0);
    }

    private static boolean sameIdentifier(Requirement requirement, SkillEvidence evidence) {
        return requirement.skillUri().isPresent()
                && evidence.identifier()
                        .map(SkillIri::key)
                        .equals(requirement.skillUri().map(SkillIri::key));
    }

    /** The taxonomy knows both: what it says goes, and resembling words change nothing. */
    private Optional<Match> kinship(Skill wanted, Skill shown, SkillEvidence evidence) {
        var by = evidence.skill().map(RecognisedSkill::by).orElse(RecognisedSkill.By.MENTION);
        double sure = sureness(by);
        var words = List.of(evidence.words());
        switch (taxonomy.kinship(shown, wanted)) {
            case SAME:
                return Optional.of(new Match(MatchKind.valueOf(by.name()), sure, words));
            case NARROWER:
                return Optional.of(new Match(MatchKind.NARROWER, ladder.narrower() * sure, words));
            case BROADER:
                return Optional.of(new Match(MatchKind.BROADER, ladder.broader() * sure, words));
            case SIBLING:
                return Optional.of(new Match(MatchKind.SIBLING, ladder.sibling() * sure, words));
            default:
                return Optional.empty();
        }
    }

    private double sureness(RecognisedSkill.By by) {
        switch (by) {
            case IDENTIFIER:
                return ladder.identifier();
            case NAME:
                return ladder.name();
            default:
                return ladder.mention();
        }
    }

    private Optional<Match> text(Wanted wanted, SkillEvidence evidence) {
        Match best = null;
        for (var name : wanted.names()) {
            var match = text(name, evidence.words());
            if (match.isPresent() && (best == null || match.get().value() > best.value())) {
                best = match.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Match> text(String name, String words) {
        var key = Words.key(name);
        if (!key.isEmpty() && key.equals(Words.key(words))) {
            return Optional.of(new Match(MatchKind.NAME, ladder.name(), List.of(words)));
        }
        var left = Words.content(name);
        var right = Words.content(words);
        var shared = left.stream().filter(right::contains).toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        double share = 2.0 * shared.size() / (left.size() + right.size());
        return share < ladder.textFrom()
                ? Optional.empty()
                : Optional.of(new Match(MatchKind.TEXT, ladder.text() * share, shared));
    }
}
