package org.vouchgate.ats.sftp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠A", "=cmd|' /C calc'!A0"})
    void no_cell_is_a_formula(String text) {
        assertThat(Csv.cell(text)).startsWith("\"'" + text.charAt(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1", " =1", "\u200b=1", "\u0000=1"})
    void nothing_unseen_hides_a_formula(String text) {
        assertThat(Csv.cell(text)).isEqualTo("\"'=1\"");
    }

    @Test
    void a_cell_is_one_line_and_quotes_are_doubled() {
        assertThat(Csv.cell("a \"b\"\r\nc, d")).isEqualTo("\"a \"\"b\"\" c, d\"");
        assertThat(Csv.cell("")).isEqualTo("\"\"");
        assertThat(Csv.cell("1-2")).isEqualTo("\"1-2\"");
    }

    @Test
    void a_long_text_is_cut() {
        assertThat(Csv.cell("x".repeat(2_000))).hasSize(502).contains("see report");
    }

    @Test
    void lines_end_as_rfc_4180_wants() {
        assertThat(new Csv().row(List.of("a", "b")).row(List.of("c", "")).text())
                .isEqualTo("\"a\",\"b\"\r\n\"c\",\"\"\r\n");
    }
}
