package org.vouchgate.gateway.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vouchgate.gateway.batch.ListedLine.Mistake.Kind;
import org.vouchgate.words.Words;

/** Lists as people paste them. */
class CandidateListTest {

    private static final ListedCandidate MIRA = new ListedCandidate("Mira", "mira@a.example", "7");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira,mira@a.example,7",
                "Mira;mira@a.example;7",
                "Mira\tmira@a.example\t7",
                "\uFEFFMira,mira@a.example,7\r\n",
                "\"Mira\";\"mira@a.example\";\"7\"",
                " Mira ; mira@a.example ; 7 \n\n",
                "mira@a.example;Mira;7",
                "Reference;E-Mail;Name\n7;mira@a.example;Mira",
                "\uFEFFid,Correo electrónico,Nombre\r7,mira@a.example,Mira"
            })
    void columns_are_understood_however_they_are_separated_and_called(String typed) {
        assertThat(whom(typed)).containsExactly(MIRA);
    }

    @Test
    void a_name_may_hold_the_separator_a_quote_and_what_looks_like_one() {
        assertThat(whom("\"Castellanos, \"\"Mira\"\"\",mira@a.example,7\nO\"Hara,o@a.example,8"))
                .extracting(ListedCandidate::name)
                .containsExactly("Castellanos, \"Mira\"", "O\"Hara");
    }

    @Test
    void a_list_of_addresses_alone_will_do() {
        assertThat(whom("mira@a.example\nnoor@a.example"))
                .extracting(ListedCandidate::email)
                .containsExactly("mira@a.example", "noor@a.example");
    }

    @Test
    void a_line_is_told_by_the_number_that_an_editor_shows_with_what_was_typed() {
        var list = read("Name;E-mail\n\nMira;mira@a.example\n\nNoor;nowhere\n");

        assertThat(list.wrong()).singleElement().satisfies(line -> {
            assertThat(line.number()).isEqualTo(5);
            assertThat(line.typed()).isEqualTo("Noor;nowhere");
            assertThat(line.mistake().orElseThrow().kind()).isEqualTo(Kind.BAD_ADDRESS);
        });
        assertThat(list.fine()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1;a@a.example", "+44;a@a.example", "-x;a@a.example", "@SUM(A1);a@a.example"})
    void what_a_spreadsheet_would_calculate_is_not_taken(String typed) {
        assertThat(only(typed)).isEqualTo(Kind.FORMULA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mi\u202Era;a@a.example",
                "Mi\u0007ra;a@a.example",
                "\"Mi\nra\";a@a.example",
                "Mi\u2028ra;a@a.example"
            })
    void what_cannot_be_seen_is_not_taken(String typed) {
        assertThat(only(typed)).isEqualTo(Kind.HIDDEN_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mira;mira",
                "Mira;mira@",
                "Mira;a@b.example c@d.example",
                "Mira;\"a@b.example,c@d.example\"",
                "Mira;<a@b.example>"
            })
    void what_is_no_address_is_told(String typed) {
        assertThat(only(typed)).isEqualTo(Kind.BAD_ADDRESS);
    }

    @Test
    void an_address_is_needed_only_where_mails_are_sent() {
        assertThat(CandidateList.read("Name;E-mail\nMira;", false, Set.of()).fine())
                .hasSize(1);
        assertThat(only("Name;E-mail\nMira;")).isEqualTo(Kind.NO_ADDRESS);
    }

    @Test
    void the_second_line_for_one_person_is_pointed_out_with_the_first() {
        var list = read("Mira;mira@a.example;7\nM.;MIRA@a.example;8\nX;x@a.example;7\n");

        assertThat(list.wrong())
                .extracting(line -> line.mistake().orElseThrow().kind())
                .containsExactly(Kind.TWICE, Kind.TWICE);
        assertThat(list.wrong().get(0).mistake().orElseThrow().arguments()).isEqualTo(List.of(1));
    }

    @Test
    void whoever_was_asked_and_has_not_answered_is_pointed_out() {
        var list = CandidateList.read("Mira;Mira@a.example", true, Set.of("mira@a.example"));

        assertThat(list.wrong().get(0).mistake().orElseThrow().kind()).isEqualTo(Kind.ASKED_ALREADY);
    }

    @Test
    void a_line_with_more_than_anybody_can_place_is_told() {
        assertThat(only("Mira;mira@a.example;7;8")).isEqualTo(Kind.TOO_MANY_COLUMNS);
    }

    @Test
    void what_is_too_long_is_told() {
        assertThat(only("x".repeat(201) + ";mira@a.example")).isEqualTo(Kind.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", ";;\n;;", "\uFEFF"})
    void an_empty_list_has_nobody_in_it(String typed) {
        assertThat(read(typed).lines()).isEmpty();
    }

    @Test
    void a_quote_that_is_never_closed_costs_that_line_and_loses_nothing() {
        var list = read("Mira;mira@a.example\n\"Noor;noor@a.example\nOla;ola@a.example");

        assertThat(list.fine()).hasSize(1);
        assertThat(list.wrong())
                .singleElement()
                .satisfies(line -> assertThat(line.typed()).contains("Ola"));
    }

    @ParameterizedTest
    @EnumSource
    void every_mistake_is_told_in_words(Kind kind) {
        assertThat(Words.english().has(kind.key())).isTrue();
    }

    private static Kind only(String typed) {
        var list = read(typed);
        assertThat(list.lines()).hasSize(1);
        return list.lines().get(0).mistake().orElseThrow().kind();
    }

    private static List<ListedCandidate> whom(String typed) {
        var list = read(typed);
        assertThat(list.wrong()).isEmpty();
        return list.fine().stream().map(ListedLine::whom).toList();
    }

    private static CandidateList read(String typed) {
        return CandidateList.read(typed, true, Set.of());
    }
}
