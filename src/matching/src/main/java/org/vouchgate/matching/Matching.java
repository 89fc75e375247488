package org.vouchgate.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.vouchgate.skills.Attainment;
import org.vouchgate.skills.CredentialReference;
import org.vouchgate.skills.RecognisedSkill;
import org.vouchgate.skills.SkillEvidence;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillIri;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.taxonomy.Words;

/** Says how evidence answers a requirement: the rungs of the evidence ladder, surest first. */
final class Matching {

    /** How, how surely, and by which words; and the name of what was asked for, which may be an alternative. */
    record Match(MatchKind kind, double value, List<String> words, String asked) {

        Match(MatchKind kind, double value, List<String> words) {
            this(kind, value, words, "");
        }

        private Match answering(String label) {
            return new Match(kind, value, words, label);
        }
    }

    /** A name made comparable once. */
    private record Name(String key, List<String> words) {
        static Name of(String text) {
            return new Name(Words.key(text), Words.content(text));
        }
    }

    /** A requirement looked up once: its skill, every name it goes by, and what will do instead. */
    private record Wanted(
            Requirement requirement, Optional<Skill> skill, List<Name> names, List<Wanted> alternatives) {}

    /** Evidence looked up once. */
    private record Shown(SkillEvidence evidence, Optional<Skill> skill, Name name) {}

    /** All that a match depends on: evidence that is equal in this matches equally. */
    private record Key(
            Optional<String> identifier, String words, Optional<String> skill, Optional<RecognisedSkill.By> by) {
        static Key of(SkillEvidence evidence) {
            return new Key(
                    evidence.identifier(),
                    evidence.words(),
                    evidence.skill().map(RecognisedSkill::uri),
                    evidence.skill().map(RecognisedSkill::by));
        }
    }

    /** What is remembered at most; beyond that it is worked out again each time. */
    private static final int MOST_REMEMBERED = 20_000;

    /** Stands for one that nobody has yet. */
    private static final CredentialReference NEW_CREDENTIAL =
            new CredentialReference(Integer.MAX_VALUE, "", "", Optional.empty(), List.of(), "", Optional.empty());

    private final SkillsTaxonomy taxonomy;
    private final Weights.Ladder ladder;
    private final List<Wanted> wanted;
    private final Map<Key, List<Optional<Match>>> known = new ConcurrentHashMap<>();

    Matching(SkillsTaxonomy taxonomy, Weights.Ladder ladder, List<Requirement> requirements) {
        this.taxonomy = taxonomy;
        this.ladder = ladder;
        this.wanted = requirements.stream().map(this::wanted).toList();
    }

    /** How evidence answers each requirement, in the requirements' order. */
    List<Optional<Match>> of(SkillEvidence evidence) {
        var key = Key.of(evidence);
        var before = known.get(key);
        if (before != null) {
            return before;
        }
        var shown = shown(evidence);
        var matches = wanted.stream().map(each -> best(each, shown)).toList();
        if (known.size() < MOST_REMEMBERED) {
            known.put(key, matches);
        }
        return matches;
    }

    /** A credential that names a requirement's skill, by its identifier if it has one. */
    SkillEvidence naming(Requirement requirement, Attainment attainment) {
        var by = requirement.skillUri().isPresent() ? RecognisedSkill.By.IDENTIFIER : RecognisedSkill.By.NAME;
        return new SkillEvidence(
                NEW_CREDENTIAL,
                "",
                SkillEvidence.Source.CLAIM,
                requirement.label(),
                requirement.skillUri(),
                skill(requirement).map(skill -> new RecognisedSkill(skill.uri(), skill.label(), by)),
                attainment);
    }

    /** A job may name a skill by an identifier that nobody here knows; then its label speaks. */
    private Optional<Skill> skill(Requirement requirement) {
        return requirement.skillUri().flatMap(taxonomy::find).or(() -> called(requirement.label()));
    }

    private Wanted wanted(Requirement requirement) {
        var skill = skill(requirement);
        var names = new ArrayList<>(List.of(requirement.label()));
        skill.ifPresent(found -> {
            names.add(found.label());
            names.addAll(found.aliases());
        });
        var alternatives = requirement.alternatives().stream()
                .map(each -> wanted(requirement.asking(each)))
                .toList();
        return new Wanted(requirement, skill, names.stream().map(Name::of).toList(), alternatives);
    }

    private Optional<Skill> called(String label) {
        var named = taxonomy.named(label);
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    private Shown shown(SkillEvidence evidence) {
        var skill = evidence.skill().flatMap(recognised -> taxonomy.find(recognised.uri()));
        return new Shown(evidence, skill, Name.of(evidence.words()));
    }

    /** What answers an alternative answers the requirement; of equal answers the one to the requirement itself. */
    private Optional<Match> best(Wanted wanted, Shown shown) {
        return Stream.concat(Stream.of(wanted), wanted.alternatives().stream())
                .flatMap(each -> match(each, shown).stream()
                        .map(match -> match.answering(each.requirement().label())))
                .reduce((one, other) -> other.value() > one.value() ? other : one);
    }

    private Optional<Match> match(Wanted wanted, Shown shown) {
        var evidence = shown.evidence();
        if (sameIdentifier(wanted.requirement(), evidence)) {
            return Optional.of(new Match(MatchKind.IDENTIFIER, ladder.identifier(), List.of(words(shown))));
        }
        var match = wanted.skill().isPresent() && shown.skill().isPresent()
                ? kinship(wanted.skill().get(), shown.skill().get(), shown)
                : text(wanted, shown);
        return match.filter(found -> found.value() > 0);
    }

    private static boolean sameIdentifier(Requirement requirement, SkillEvidence evidence) {
        return requirement.skillUri().isPresent()
                && evidence.identifier()
                        .map(SkillIri::key)
                        .equals(requirement.skillUri().map(SkillIri::key));
    }

    /** The issuer's words; where an alignment has none, what the taxonomy calls the identifier. */
    private static String words(Shown shown) {
        var words = shown.evidence().words();
        return words.isBlank()
                ? shown.skill()
                        .map(Skill::label)
                        .or(shown.evidence()::identifier)
                        .orElse("")
                : words;
    }

    /** The taxonomy knows both: what it says goes, and resembling words change nothing. */
    private Optional<Match> kinship(Skill wanted, Skill has, Shown shown) {
        var by = shown.evidence().skill().map(RecognisedSkill::by).orElse(RecognisedSkill.By.MENTION);
        double sure = sureness(by);
        var words = List.of(words(shown));
        switch (taxonomy.kinship(has, wanted)) {
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

    private Optional<Match> text(Wanted wanted, Shown shown) {
        return wanted.names().stream()
                .flatMap(name -> text(name, shown).stream())
                .reduce((one, other) -> other.value() > one.value() ? other : one);
    }

    private Optional<Match> text(Name name, Shown shown) {
        if (!name.key().isEmpty() && name.key().equals(shown.name().key())) {
            return Optional.of(new Match(
                    MatchKind.NAME, ladder.name(), List.of(shown.evidence().words())));
        }
        var right = shown.name().words();
        var shared = name.words().stream().filter(right::contains).toList();
        if (shared.isEmpty()) {
            return Optional.empty();
        }
        double share = 2.0 * shared.size() / (name.words().size() + right.size());
        return share < ladder.textFrom()
                ? Optional.empty()
                : Optional.of(new Match(MatchKind.TEXT, ladder.text() * share, shared));
    }
}
