package org.vouchgate.gateway.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\tx", "\rx", "\uFF1Dcmd"})
    void no_cell_is_a_formula_to_a_spreadsheet(String hostile) {
        assertThat(AuditTable.cell(hostile)).startsWith("\"'");
    }

    @Test
    void quotes_cannot_end_a_cell() {
        assertThat(AuditTable.cell("a\",\"b")).isEqualTo("\"a\"\",\"\"b\"");
    }

    @Test
    void a_table_without_events_has_its_heading() {
        assertThat(AuditTable.of(List.of())).isEqualTo("\"id\",\"at\",\"actor\",\"action\",\"about\",\"detail\"\r\n");
    }
}
