package org.vouchgate.skills.retrieval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vouchgate.skills.taxonomy.Kinship;
import org.vouchgate.skills.taxonomy.Skill;
import org.vouchgate.skills.taxonomy.SkillIndex;
import org.vouchgate.skills.taxonomy.SkillMention;
import org.vouchgate.skills.taxonomy.SkillProposal;
import org.vouchgate.skills.taxonomy.SkillsTaxonomy;
import org.vouchgate.skills.text.HtmlText;

/** A taxonomy whose skills are found by their names first, and then by what a text says. Immutable. */
final class SearchedTaxonomy implements SkillsTaxonomy {

    /** A score has to be more than nothing. */
    private static final double LOWEST = 1e-9;
    /** So many characters of texts are remembered with their answers: some hundred job descriptions, line by line. */
    private static final int REMEMBERED = 1 << 20;

    private final String version;
    private final SkillsTaxonomy names;
    private final MappedSkills lookup;
    private final SkillSearch search;
    private final MatchedWords matched;
    private final Relatedness relatedness;
    private final RememberedAnswers remembered = new RememberedAnswers(REMEMBERED);

    /** @param index what was built, or stays mapped where it was read from; nothing of it is read here */
    SearchedTaxonomy(IndexedTaxonomy index, Optional<SentenceModel> model) {
        var meaning = index.meaning().filter(present -> model.isPresent());
        this.version = index.version() + "~" + Ranking.VERSION + "-"
                + model.filter(present -> meaning.isPresent())
                        .map(SentenceModel::version)
                        .orElse("words");
        this.lookup = new MappedSkills(index);
        this.names = SkillIndex.of(index.version(), lookup);
        this.search = new SkillSearch(index, this::mentionsIn, model);
        this.matched = new MatchedWords(index.wording(), meaning);
        this.relatedness = new Relatedness(index.skills(), index.wording(), meaning);
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public List<Skill> skills() {
        return names.skills();
    }

    @Override
    public Optional<Skill> find(String uri) {
        return names.find(uri);
    }

    @Override
    public List<Skill> named(String name) {
        return names.named(name);
    }

    @Override
    public List<SkillMention> mentionedIn(String text) {
        return names.mentionedIn(text);
    }

    @Override
    public List<SkillProposal> normalise(String text, Optional<String> language, int limit) {
        return remembered.get(new RememberedAnswers.Asked(HtmlText.of(text), language, limit), this::proposals);
    }

    private List<SkillProposal> proposals(String text, Optional<String> language, int limit) {
        if (text.isBlank() || limit < 1) {
            return List.of();
        }
        var called = called(text);
        var asked = called.isEmpty() ? Framing.without(text) : text;
        return asked.isEmpty()
                ? List.of()
                : proposals(asked, language, limit, called.isEmpty() ? called(asked) : called);
    }

    /** The skills that are identified or called by a whole text. */
    private Set<Skill> called(String text) {
        var certain = new LinkedHashSet<Skill>();
        if (text.length() <= SkillSearch.LONGEST_TEXT) {
            find(text).ifPresent(certain::add);
            certain.addAll(named(text));
        }
        return certain;
    }

    private List<SkillProposal> proposals(String text, Optional<String> language, int limit, Set<Skill> certain) {
        var reading = search.read(text, language);
        var found = search.find(reading, limit + certain.size());
        var proposals = new ArrayList<SkillProposal>();
        certain.forEach(skill -> proposals.add(proposal(reading, skill, 1)));
        for (var skill : mentioned(reading)) {
            if (certain.add(skill)) {
                proposals.add(proposal(reading, skill, Math.max(Ranking.THRESHOLD, highest(found))));
            }
        }
        for (var one : found) {
            var skill = lookup.skill(one.skill());
            if (!certain.contains(skill)) {
                proposals.add(proposal(reading, skill, Math.max(LOWEST, one.score())));
            }
        }
        return List.copyOf(proposals.subList(0, Math.min(limit, proposals.size())));
    }

    /** Where no meaning can be compared, what the text calls by its name is recognised, and stands before what is guessed. */
    private Set<Skill> mentioned(SkillSearch.Reading reading) {
        var skills = new LinkedHashSet<Skill>();
        if (!search.understands(reading)) {
            names.mentionedIn(reading.text()).forEach(mention -> skills.add(mention.skill()));
        }
        return skills;
    }

    private BitSet mentionsIn(String text) {
        var skills = new BitSet();
        names.mentionedIn(text)
                .forEach(mention -> skills.set(lookup.number(mention.skill().uri())));
        return skills;
    }

    private static double highest(List<SkillSearch.Found> found) {
        return found.isEmpty() ? 0 : found.get(0).score();
    }

    private SkillProposal proposal(SkillSearch.Reading reading, Skill skill, double score) {
        var shown = matched.of(reading, SkillSearch.tongues(reading.tongue()), lookup.number(skill.uri()));
        return new SkillProposal(skill, score, shown.words(), shown.name(), shown.nameWords());
    }

    @Override
    public double relatedness(String uriA, String uriB) {
        return find(uriA)
                .flatMap(one ->
                        find(uriB).map(other -> relatedness.of(lookup.number(one.uri()), lookup.number(other.uri()))))
                .orElse(0.0);
    }

    @Override
    public double shippedThreshold() {
        return Ranking.THRESHOLD;
    }

    @Override
    public Kinship kinship(Skill one, Skill other) {
        return names.kinship(one, other);
    }
}
