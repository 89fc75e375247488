package org.vouchgate.acceptance.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.vouchgate.acceptance.server.Repository;

class CoverageTest {

    private static final Path DOCS = Repository.at("src/docs");
    private static final Path TABLE = DOCS.resolve("coverage.md");
    private static final Path LIST = Repository.at("../shared/spec/protocol.md");
    private static final Pattern LISTED =
            Pattern.compile("^\\| (D\\d+|[A-Z][A-Z0-9]-\\d+|A-\\d+) \\|", Pattern.MULTILINE);

    private final CoverageTable table = new CoverageTable(
            Requirement.all(DOCS.resolve("coverage/requirements.tsv")),
            Requirement.notApplicable(DOCS.resolve("coverage/not-applicable.tsv")),
            Citations.in(Repository.root()));

    @Test
    void the_published_table_is_what_the_tests_cite() throws IOException {
        if (Boolean.getBoolean("coverage.update")) {
            Files.writeString(TABLE, table.markdown());
        }

        assertThat(Files.readString(TABLE)).isEqualTo(table.markdown());
    }

    @Test
    void every_attack_is_stopped_by_a_test_that_cites_it() {
        var open = table.open().stream().filter(each -> each.group().equals("A"));

        assertThat(open).isEmpty();
    }

    @Test
    void what_is_said_not_to_apply_is_a_requirement_that_no_test_cites() {
        var claimed = Requirement.notApplicable(DOCS.resolve("coverage/not-applicable.tsv"));

        assertThat(Requirement.all(DOCS.resolve("coverage/requirements.tsv")))
                .extracting(Requirement::id)
                .containsAll(claimed.keySet());
        assertThat(Citations.in(Repository.root()).keySet()).doesNotContainAnyElementsOf(claimed.keySet());
    }

    @Test
    void the_list_of_requirements_is_whole() throws IOException {
        assumeThat(LIST)
                .as("the list of requirements lies beside the repository")
                .exists();

        var listed = LISTED.matcher(Files.readString(LIST)).results().map(match -> match.group(1));

        assertThat(Requirement.all(DOCS.resolve("coverage/requirements.tsv")))
                .extracting(Requirement::id)
                .containsExactlyInAnyOrderElementsOf(listed.toList());
    }
}
