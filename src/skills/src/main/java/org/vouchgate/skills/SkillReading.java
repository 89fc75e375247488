package org.vouchgate.skills;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.vouchgate.skills.RecognisedSkill.By;
import org.vouchgate.skills.SkillEvidence.Source;
import org.vouchgate.skills.badge.Alignment;
import org.vouchgate.skills.badge.SkillClaim;
import org.vouchgate.skills.badge.Text;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;

/** Takes an issuer's identifiers and words for skills, surest way first. */
final class SkillReading {

    /** More skills than this in one text are a list of keywords; the rest says nothing. */
    private static final int MOST_PER_TEXT = 20;
    /** Longer texts are read this far, so that reading takes bounded time. */
    private static final int MOST_CHARACTERS = 20_000;

    private record Recognised(RecognisedSkill skill, String words) {}

    private final SkillsTaxonomy taxonomy;

    SkillReading(SkillsTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    List<SkillEvidence> alignment(Alignment alignment, Source source, CredentialReference of, Attainment attainment) {
        return aligned(alignment.pointer(), alignment.name(), alignment.url(), source, of, attainment);
    }

    List<SkillEvidence> claim(SkillClaim claim, CredentialReference of, Attainment attainment) {
        return aligned(claim.pointer(), claim.name(), claim.id(), Source.CLAIM, of, attainment);
    }

    /** The name stands for the achievement: one without a known skill is listed by it. */
    List<SkillEvidence> name(Text name, CredentialReference of, Attainment attainment) {
        return aligned(name.pointer(), name.words(), Optional.empty(), Source.NAME, of, attainment);
    }

    /** A tag is a keyword: it mentions a skill, and does not say that this is what was achieved. */
    List<SkillEvidence> tag(Text tag, CredentialReference of, Attainment attainment) {
        return taxonomy.named(tag.words()).stream()
                .map(skill -> new Recognised(recognised(skill, By.MENTION), tag.words()))
                .map(found -> evidence(found, tag.pointer(), Source.TAG, Optional.empty(), of, attainment))
                .toList();
    }

    List<SkillEvidence> criteria(Text criteria, CredentialReference of, Attainment attainment) {
        return mentioned(criteria.words()).stream()
                .map(found -> evidence(found, criteria.pointer(), Source.CRITERIA, Optional.empty(), of, attainment))
                .toList();
    }

    private List<SkillEvidence> aligned(
            String pointer,
            String name,
            Optional<String> identifier,
            Source source,
            CredentialReference of,
            Attainment attainment) {
        var found = identifier
                .flatMap(taxonomy::find)
                .map(skill -> List.of(new Recognised(recognised(skill, By.IDENTIFIER), name)))
                .orElseGet(() -> named(name));
        if (found.isEmpty()) {
            return List.of(new SkillEvidence(of, pointer, source, name, identifier, Optional.empty(), attainment));
        }
        return found.stream()
                .map(each -> evidence(new Recognised(each.skill(), name), pointer, source, identifier, of, attainment))
                .toList();
    }

    private List<Recognised> named(String name) {
        var exact = taxonomy.named(name).stream()
                .map(skill -> new Recognised(recognised(skill, By.NAME), name))
                .toList();
        return exact.isEmpty() ? mentioned(name) : exact;
    }

    /** Each skill once, with the words that first named it. */
    private List<Recognised> mentioned(String text) {
        var first = new LinkedHashMap<String, Recognised>();
        var read = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        for (var mention : taxonomy.mentionedIn(read)) {
            if (first.size() < MOST_PER_TEXT) {
                first.putIfAbsent(
                        mention.skill().uri(),
                        new Recognised(recognised(mention.skill(), By.MENTION), mention.words()));
            }
        }
        return List.copyOf(first.values());
    }

    private static RecognisedSkill recognised(Skill skill, By by) {
        return new RecognisedSkill(skill.uri(), skill.label(), by);
    }

    private static SkillEvidence evidence(
            Recognised found,
            String pointer,
            Source source,
            Optional<String> identifier,
            CredentialReference of,
            Attainment attainment) {
        return new SkillEvidence(
                of, pointer, source, found.words(), identifier, Optional.of(found.skill()), attainment);
    }
}
