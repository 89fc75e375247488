package org.vouchgate.skills.taxonomy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Role;

class EscoCsvTest {

    private static final String SKILL = "http://data.europa.eu/esco/skill/";
    private static final String HEADER =
            "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,definition,inScheme,description\n";
    private static final String KILN = row(
            "k1", "skill/competence", "sector-specific", "fire a kiln", "\"kiln firing\nuse of kilns\"", "kilm firing");
    private static final String GLAZE = row("g1", "knowledge", "sector-specific", "ceramic glazes", "", "");

    @Test
    void names_of_every_kind_and_language_come_together_in_one_concept() {
        var files = Texts.of("skills_en.csv", HEADER + KILN)
                .and(
                        "skills_de.csv",
                        HEADER + row("k1", "skill/competence", "sector-specific", "Brennofen bedienen", "", ""));

        var reading = files.read(TaxonomyKind.ESCO_CSV);

        var concept = Texts.concept(reading, SKILL + "k1");
        assertThat(Texts.names(concept, "en", Role.PREFERRED)).containsExactly("fire a kiln");
        assertThat(Texts.names(concept, "en", Role.ALTERNATIVE)).containsExactly("kiln firing", "use of kilns");
        assertThat(Texts.names(concept, "en", Role.HIDDEN)).containsExactly("kilm firing");
        assertThat(Texts.names(concept, "de", Role.PREFERRED)).containsExactly("Brennofen bedienen");
        assertThat(concept.descriptions()).containsEntry("en", "About fire a kiln, in words.");
        assertThat(reading.report().languages()).containsExactly("de", "en");
    }

    @Test
    void types_reuse_and_collections_say_what_kind_of_skill_it_is() {
        var files = Texts.of(
                        "skills_en.csv",
                        HEADER
                                + KILN
                                + GLAZE
                                + row("t1", "skill/competence", "transversal", "keep one's word", "", "")
                                + row("l1", "skill/competence", "transversal", "write Frisian", "", ""))
                .and(
                        "languageSkillsCollection_en.csv",
                        "conceptType,conceptUri,skillType,preferredLabel\nx," + SKILL + "l1,,write Frisian\n");

        var reading = files.read(TaxonomyKind.ESCO_CSV);

        assertThat(Texts.concept(reading, SKILL + "k1").kind()).isEqualTo(Kind.SKILL);
        assertThat(Texts.concept(reading, SKILL + "g1").kind()).isEqualTo(Kind.KNOWLEDGE);
        assertThat(Texts.concept(reading, SKILL + "t1").kind()).isEqualTo(Kind.TRANSVERSAL);
        assertThat(Texts.concept(reading, SKILL + "l1").kind()).isEqualTo(Kind.LANGUAGE);
    }

    @Test
    void groups_broader_and_related_skills_and_occupations_are_tied_together() {
        var files = Texts.of("skills_en.csv", HEADER + KILN + GLAZE)
                .and(
                        "skillGroups_en.csv",
                        "conceptType,conceptUri,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,scopeNote,inScheme,description,code\n"
                                + "SkillGroup," + SKILL + "S8,working with machinery,,,released,,,,,S8\n")
                .and(
                        "broaderRelationsSkillPillar_en.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\n" + "KnowledgeSkillCompetence," + SKILL
                                + "k1,SkillGroup," + SKILL + "S8\n")
                .and(
                        "skillSkillRelations_en.csv",
                        "originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri\n" + SKILL
                                + "k1,skill/competence,essential,knowledge," + SKILL + "g1\n")
                .and(
                        "ISCOGroups_en.csv",
                        "conceptType,conceptUri,code,preferredLabel,status,altLabels,inScheme,description\n"
                                + "ISCOGroup,http://data.europa.eu/esco/isco/C7314,7314,Potters,released,,,\n")
                .and(
                        "occupations_en.csv",
                        "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,regulatedProfessionNote,scopeNote,definition,inScheme,description,code\n"
                                + "Occupation,http://data.europa.eu/esco/occupation/o1,7314,potter,,,released,,,,,,,7314.1\n")
                .and(
                        "occupationSkillRelations_en.csv",
                        "occupationUri,relationType,skillType,skillUri\n"
                                + "http://data.europa.eu/esco/occupation/o1,optional,skill/competence," + SKILL
                                + "k1\n");

        var reading = files.read(TaxonomyKind.ESCO_CSV);

        var kiln = Texts.concept(reading, SKILL + "k1");
        var potter = Texts.concept(reading, "http://data.europa.eu/esco/occupation/o1");
        assertThat(kiln.broader()).containsExactly(SKILL + "S8");
        assertThat(kiln.related()).containsExactly(new Concept.Relation(SKILL + "g1", Concept.RelationKind.ESSENTIAL));
        assertThat(Texts.concept(reading, SKILL + "S8").kind()).isEqualTo(Kind.SKILL_GROUP);
        assertThat(Texts.concept(reading, SKILL + "S8").codes()).containsExactly("S8");
        assertThat(potter.broader()).containsExactly("http://data.europa.eu/esco/isco/C7314");
        assertThat(potter.related()).containsExactly(new Concept.Relation(SKILL + "k1", Concept.RelationKind.OPTIONAL));
        assertThat(reading.report().skipped()).isZero();
    }

    @Test
    void the_hierarchy_gives_groups_where_their_own_files_are_missing() {
        var files = Texts.of("skills_en.csv", HEADER + KILN)
                .and(
                        "skillsHierarchy_en.csv",
                        "Level 0 URI,Level 0 preferred term,Level 1 URI,Level 1 preferred term,Level 2 URI,Level 2 preferred term,Level 3 URI,Level 3 preferred term,Description,Scope note,Level 0 code,Level 1 code,Level 2 code,Level 3 code\n"
                                + SKILL + "S,skills,,,,,,,,,S\n"
                                + SKILL + "S,skills," + SKILL
                                + "S8,working with machinery,,,,,To run machines.,,S,S8\n");

        var reading = files.read(TaxonomyKind.ESCO_CSV);

        var group = Texts.concept(reading, SKILL + "S8");
        assertThat(group.broader()).containsExactly(SKILL + "S");
        assertThat(group.codes()).containsExactly("S8");
    }

    @Test
    void each_row_that_is_not_used_is_reported_with_its_line_and_why() {
        var files = Texts.of(
                        "skills_en.csv",
                        HEADER + KILN + KILN + row("x", "", "", "", "", "")
                                + "KnowledgeSkillCompetence,not an address,,,name\n"
                                + row("o", "", "", "shoe horses by gaslight", "", "")
                                        .replace("released", "obsolete")
                                + KILN.strip() + ",one,too,many\n")
                .and(
                        "broaderRelationsSkillPillar_en.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\nx," + SKILL + "k1,y," + SKILL + "nowhere\n")
                .and("notes.docx", "x");

        var report = files.read(TaxonomyKind.ESCO_CSV).report();

        assertThat(report.concepts()).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(7);
        assertThat(report.listed())
                .extracting(skip -> skip.file() + ":" + skip.line() + ": " + skip.why())
                .containsExactly(
                        "notes.docx:0: This is no file of ESCO's CSV download that is read.",
                        "skills_en.csv:4: “" + SKILL + "k1” stands in this file before; the first counts.",
                        "skills_en.csv:6: “" + SKILL + "x” has no preferred label.",
                        "skills_en.csv:7: “not an address” is no concept's address.",
                        "skills_en.csv:8: “shoe horses by gaslight” is “obsolete”.",
                        "skills_en.csv:9: It has more fields than the header. A comma may stand outside quotation marks.",
                        "broaderRelationsSkillPillar_en.csv:2: The relation leads to “" + SKILL
                                + "nowhere”, which is in none of the files.");
    }

    @Test
    void a_circle_of_broader_skills_is_cut_and_said() {
        var files = Texts.of("skills_en.csv", HEADER + KILN + GLAZE)
                .and(
                        "broaderRelationsSkillPillar_en.csv",
                        "conceptType,conceptUri,broaderType,broaderUri\nx," + SKILL + "k1,y," + SKILL + "g1\nx," + SKILL
                                + "g1,y," + SKILL + "k1\n" + "x," + SKILL + "g1,y," + SKILL + "g1\n");

        var reading = files.read(TaxonomyKind.ESCO_CSV);

        var up = Texts.concept(reading, SKILL + "k1").broader().size()
                + Texts.concept(reading, SKILL + "g1").broader().size();
        assertThat(up).isEqualTo(1);
        assertThat(reading.report().listed())
                .extracting(ReadingReport.Skipped::why)
                .anySatisfy(why -> assertThat(why).contains("each wider than the other"));
    }

    @Test
    void files_of_something_else_are_refused_with_what_is_missing() {
        var refused = Texts.of("readme.csv", "a,b\n").refused(TaxonomyKind.ESCO_CSV);

        assertThat(refused.explanation()).startsWith("There is no skills_en.csv");
    }

    @Test
    void a_file_without_its_columns_is_refused_by_name() {
        var refused = Texts.of("skills_en.csv", "uri;label\nx;y\n").refused(TaxonomyKind.ESCO_CSV);

        assertThat(refused.explanation())
                .isEqualTo("skills_en.csv, line 1: The header lacks the columns concepturi, preferredlabel.");
    }

    @Test
    void bytes_that_are_no_utf8_are_noticed_and_not_guessed() {
        var files = new Texts()
                .and("skills_en.csv", (HEADER + KILN.replace("fire", "brûler")).getBytes(StandardCharsets.ISO_8859_1));

        assertThat(files.refused(TaxonomyKind.ESCO_CSV).explanation())
                .contains("skills_en.csv")
                .contains("is not UTF-8");
    }

    @Test
    void a_quotation_mark_left_open_does_not_swallow_the_rest_of_the_file() {
        var limits = new ReadingLimits(10, 1 << 20, 1 << 20, 1_000, 10, 100, 10);
        var files = Texts.of("skills_en.csv", HEADER + "x," + SKILL + "k1,,,\"never closed" + "\nmore".repeat(1_000));

        var refused = files.refused(TaxonomyKind.ESCO_CSV, limits);

        assertThat(refused.line()).isEqualTo(2);
        assertThat(refused.sentence()).contains("quotation mark");
    }

    @Test
    void more_concepts_or_names_than_the_limits_are_refused() {
        var files = Texts.of("skills_en.csv", HEADER + KILN + GLAZE);

        var concepts =
                files.refused(TaxonomyKind.ESCO_CSV, new ReadingLimits(10, 1 << 20, 1 << 20, 10_000, 1, 100, 10));
        var names = files.refused(TaxonomyKind.ESCO_CSV, new ReadingLimits(10, 1 << 20, 1 << 20, 10_000, 10, 3, 10));

        assertThat(concepts.sentence()).contains("more than 1 concepts");
        assertThat(names.sentence()).contains("more than 3 names");
    }

    private static String row(String id, String type, String reuse, String label, String aliases, String hidden) {
        return "KnowledgeSkillCompetence," + SKILL + id + "," + type + "," + reuse + "," + label + "," + aliases + ","
                + hidden + ",released,,,,,\"About " + label + ", in words.\"\n";
    }
}
