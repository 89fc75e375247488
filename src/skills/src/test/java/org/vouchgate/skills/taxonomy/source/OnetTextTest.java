package org.vouchgate.skills.taxonomy.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.vouchgate.skills.taxonomy.Concept;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Role;

class OnetTextTest {

    private static final String ONLINE = "https://www.onetonline.org/";
    private static final String OCCUPATIONS =
            "O*NET-SOC Code\tTitle\tDescription\n51-9195.05\tPotters\tForm \"things\" of clay.\n";
    private static final String TECHNOLOGY =
            "O*NET-SOC Code\tExample\tCommodity Code\tCommodity Title\tHot Technology\tIn Demand\n";

    @Test
    void a_technology_is_a_tool_under_its_commodity_and_goes_with_its_occupations() {
        var files = Texts.of("Occupation Data.txt", OCCUPATIONS)
                .and(
                        "Technology Skills.txt",
                        TECHNOLOGY + "51-9195.05\tKilnWorks Pro\t43232600\tIndustry specific software\tN\tN\n");

        var reading = files.read(TaxonomyKind.ONET_TEXT);

        var tool = Texts.concept(reading, ONLINE + "search/tech/example?e=KilnWorks+Pro");
        assertThat(tool.kind()).isEqualTo(Kind.TOOL);
        assertThat(tool.broader()).containsExactly("urn:unspsc:43232600");
        var potters = Texts.concept(reading, ONLINE + "link/summary/51-9195.05");
        assertThat(potters.related()).containsExactly(new Concept.Relation(tool.uri(), Concept.RelationKind.OPTIONAL));
        assertThat(potters.descriptions()).containsEntry("en", "Form \"things\" of clay.");
    }

    @Test
    void elements_of_the_content_model_are_skills_and_knowledge_and_ratings_tie_them_to_occupations() {
        var files = Texts.of("Occupation Data.txt", OCCUPATIONS)
                .and(
                        "Alternate Titles.txt",
                        "O*NET-SOC Code\tAlternate Title\tShort Title\tSource(s)\n51-9195.05\tThrower\tn/a\t1\n")
                .and(
                        "Content Model Reference.txt",
                        "Element ID\tElement Name\tDescription\n1.A.4\tSeeing\tEyes.\n2.A\tBasic Skills\tx\n2.A.1\tContent\tx\n2.A.1.b\tActive Listening\tx\n2.C\tKnowledge\tx\n2.C.7\tArts\tx\n")
                .and(
                        "Skills.txt",
                        "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\n"
                                + "51-9195.05\t2.A.1.b\tActive Listening\tIM\t4.12\tN\n51-9195.05\t2.A.1.b\tActive Listening\tLV\t2.0\tN\n");

        var reading = files.read(TaxonomyKind.ONET_TEXT);

        var listening = Texts.concept(reading, ONLINE + "find/descriptor/browse/2.A.1.b");
        assertThat(listening.kind()).isEqualTo(Kind.TRANSVERSAL);
        assertThat(listening.broader()).containsExactly(ONLINE + "find/descriptor/browse/2.A.1");
        assertThat(Texts.concept(reading, ONLINE + "find/descriptor/browse/2.C.7")
                        .kind())
                .isEqualTo(Kind.KNOWLEDGE);
        assertThat(Texts.concept(reading, ONLINE + "find/descriptor/browse/2.A").kind())
                .isEqualTo(Kind.SKILL_GROUP);
        assertThat(reading.concepts()).extracting(Concept::uri).noneMatch(uri -> uri.contains("1.A"));
        var potters = Texts.concept(reading, ONLINE + "link/summary/51-9195.05");
        assertThat(potters.related())
                .containsExactly(new Concept.Relation(listening.uri(), Concept.RelationKind.ESSENTIAL));
        assertThat(Texts.names(potters, "en", Role.ALTERNATIVE)).containsExactly("Thrower");
    }

    @Test
    void rows_without_what_matters_and_files_without_skills_are_reported() {
        var files = Texts.of(
                        "Technology Skills.txt",
                        TECHNOLOGY + "51-9195.05\t\t43232600\tx\tN\tN\n51-9195.05\tKilnWorks\t43232600\tx\tN\tN\n")
                .and("Interests.txt", "x");

        var report = files.read(TaxonomyKind.ONET_TEXT).report();

        assertThat(report.listed())
                .extracting(ReadingReport.Skipped::file, ReadingReport.Skipped::line)
                .containsExactly(tuple("Interests.txt", 0L), tuple("Technology Skills.txt", 2L));
    }

    @Test
    void anything_else_is_refused() {
        assertThat(Texts.of("x.txt", "x").refused(TaxonomyKind.ONET_TEXT).sentence())
                .contains("Technology Skills.txt");
    }
}
