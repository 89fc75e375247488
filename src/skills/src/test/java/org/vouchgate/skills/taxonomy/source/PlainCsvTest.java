package org.vouchgate.skills.taxonomy.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.skills.taxonomy.Concept.Crosswalk;
import org.vouchgate.skills.taxonomy.Concept.Kind;
import org.vouchgate.skills.taxonomy.Concept.Match;
import org.vouchgate.skills.taxonomy.Concept.Role;

class PlainCsvTest {

    private static final String OWN = "urn:vouchgate:own-skill:";

    @Test
    void a_name_is_all_that_a_skill_needs() {
        var reading = Texts.of("own.csv", "name\nRaku firing\n").read(TaxonomyKind.PLAIN_CSV);

        assertThat(Texts.concept(reading, OWN + "raku-firing").label("en")).isEqualTo("Raku firing");
    }

    @Test
    void every_column_is_understood_and_skills_refer_to_each_other_by_id_or_name() {
        var text = """
                id,name,aliases,broader,kind,sector,description,language,code,exact,name_de,aliases_de
                p1,Pottery,"Ceramics|Clay work",,skill,Crafts,To make pots.,en,C1,http://data.europa.eu/esco/skill/k1,Töpfern,Keramik
                https://own.example/2,Raku firing,,p1,knowledge,,,en,,,,
                p3,Slip casting,,Pottery,,,,en,,,,
                """;

        var reading = Texts.of("own.csv", text).read(TaxonomyKind.PLAIN_CSV);

        var pottery = Texts.concept(reading, OWN + "p1");
        assertThat(Texts.names(pottery, "en", Role.ALTERNATIVE)).containsExactly("Ceramics", "Clay work");
        assertThat(Texts.names(pottery, "de", Role.PREFERRED)).containsExactly("Töpfern");
        assertThat(Texts.names(pottery, "de", Role.ALTERNATIVE)).containsExactly("Keramik");
        assertThat(pottery.crosswalks())
                .containsExactly(new Crosswalk("http://data.europa.eu/esco/skill/k1", Match.EXACT));
        assertThat(pottery.sector()).isEqualTo("crafts");
        assertThat(Texts.concept(reading, "https://own.example/2").kind()).isEqualTo(Kind.KNOWLEDGE);
        assertThat(Texts.concept(reading, "https://own.example/2").broader()).containsExactly(OWN + "p1");
        assertThat(Texts.concept(reading, OWN + "p3").broader()).containsExactly(OWN + "p1");
        assertThat(reading.report().skipped()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void separators_byte_order_marks_and_quotes_are_taken_as_spreadsheets_write_them(String separator) {
        var text = "\uFEFF" + String.join(separator, "Skill", "Synonyms") + "\r\n"
                + String.join(separator, "\"Glazing, \"\"wet\"\"\"", "\"a|b\"") + "\r\n";

        var reading = Texts.of("own.csv", text).read(TaxonomyKind.PLAIN_CSV);

        assertThat(reading.concepts().get(0).label("en")).isEqualTo("Glazing, \"wet\"");
        assertThat(reading.concepts().get(0).names()).hasSize(3);
    }

    @Test
    void a_file_in_utf16_is_read_by_its_byte_order_mark() {
        var files = new Texts().and("own.csv", "\uFEFFname\nTöpfern\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(files.read(TaxonomyKind.PLAIN_CSV).concepts().get(0).label("en"))
                .isEqualTo("Töpfern");
    }

    @Test
    void a_file_of_a_western_code_page_is_refused_with_what_to_do() {
        var files = new Texts().and("own.csv", "name\nPottery\nTöpfern\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(files.refused(TaxonomyKind.PLAIN_CSV).sentence()).contains("Save the file as UTF-8");
    }

    @Test
    void a_skill_listed_twice_counts_once() {
        var report = Texts.of("own.csv", "name\nPottery\npottery\n")
                .read(TaxonomyKind.PLAIN_CSV)
                .report();

        assertThat(report.concepts()).isEqualTo(1);
        assertThat(report.listed().get(0).line()).isEqualTo(3);
    }

    @Test
    void a_file_without_names_is_refused() {
        assertThat(Texts.of("own.csv", "a,b\n1,2\n")
                        .refused(TaxonomyKind.PLAIN_CSV)
                        .explanation())
                .isEqualTo("own.csv, line 1: The header lacks the column name.");
        assertThat(Texts.of("own.csv", "").refused(TaxonomyKind.PLAIN_CSV).sentence())
                .isEqualTo("It is empty.");
    }
}
