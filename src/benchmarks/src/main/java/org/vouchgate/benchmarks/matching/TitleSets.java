package org.vouchgate.benchmarks.matching;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vouchgate.benchmarks.matching.Answer.Query;
import org.vouchgate.skills.retrieval.SentenceModel;
import org.vouchgate.skills.retrieval.TaxonomyDirectory;
import org.vouchgate.skills.taxonomy.Concept;

/**
 * Titles of jobs to titles of jobs: each title of the corpus is indexed as if it were a skill, in memory. The weights were
 * learned on names of skills, none on titles. Only the few hundred titles that are looked at closely are ranked, the others
 * count as not found.
 */
final class TitleSets {

    private static final String TITLE = "https://titles.example/";

    private final Sets sets;
    private final Optional<SentenceModel> model;
    private final Report report;

    TitleSets(Sets sets, Optional<SentenceModel> model, Report report) {
        this.sets = sets;
        this.model = model;
        this.report = report;
    }

    void run() throws IOException {
        report.heading("Titles to titles");
        one(
                "TalentCLEF25 A val en",
                "talentclef25_taskA_val_en",
                "en",
                "qrels",
                1,
                "MAP .28/.28/.34, MRR .71/.71/.73: BM25, word, char TF-IDF");
        one("TalentCLEF25 A val de", "talentclef25_taskA_val_de", "de", "qrels", 1, "none on this split");
        one(
                "MELO O*NET to ESCO en",
                "melo_usa_en",
                "en",
                "annotations",
                0,
                "MRR: BM25 .294, char TF-IDF .580, mE5 .656, OpenAI .684");
    }

    private void one(String set, String prefix, String language, String relevant, int headings, String anchors)
            throws IOException {
        if (!sets.has(prefix + "_queries.tsv")) {
            report.skipped(set, prefix + "_queries.tsv is not there");
            return;
        }
        var queries = new LinkedHashMap<String, Query>();
        sets.rows(prefix + "_queries.tsv", headings)
                .forEach(row -> queries.put(row[0], new Query(row[1], Optional.of(language), new HashSet<>())));
        sets.rows(prefix + "_" + relevant + ".tsv", 0)
                .forEach(row -> queries.get(row[0]).gold().add(row[2]));
        var titles = sets.rows(prefix + "_corpus_elements.tsv", headings).stream()
                .map(row -> title(row[0], row[1], language))
                .toList();
        var index = TaxonomyDirectory.inMemory(prefix, titles, language.equals("en") ? model : Optional.empty());
        var all = queries.values().stream()
                .filter(query -> !query.gold().isEmpty())
                .toList();
        var asked = sets.sample(all);
        var answers = Answer.ask(index, asked, id -> true);
        var called = sets.called(set, asked, all);
        report.figure(called, "MAP", Answer.mean(answers, Answer::averagePrecision), anchors);
        report.figure(called, "MRR", Answer.mean(answers, Answer::reciprocalRank), "");
    }

    private static Concept title(String id, String text, String language) {
        return new Concept(
                TITLE + id,
                Concept.Kind.SKILL,
                List.of(Concept.Name.of(text, language, Concept.Role.PREFERRED)),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
    }
}
